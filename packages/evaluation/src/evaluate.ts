import type { LeadRow } from '@reach/outreach';
import { createOfflinePlanner, parseGoal } from '@reach/planner';
import { type AnsweredLead, answerGoal } from './answer-goal.ts';
import { buildCorpus } from './corpus/build-corpus.ts';
import type { CorpusLead } from './corpus/people.ts';
import { type Grade, gradeLead, readWanted } from './corpus/wanted.ts';
import { type ClearGoal, type DevelopmentGoal, isClear } from './goals.ts';
import { leadLine, toLeadRow } from './lead-line.ts';
import { type GoalMetrics, measureAnswer } from './metrics.ts';
import { searchNaively } from './naive-search.ts';
import { type ParseScores, scoreParse } from './parse-accuracy.ts';
import type { ProgressBar } from './progress.ts';
import { fillWorkspace, type Workspace } from './workspace.ts';

export interface GoalResult {
  id: string;
  goal: string;
  /** Whether somebody who reads the goal would hold it back. */
  unclear: boolean;
  heldBack: boolean;
  parse: ParseScores | null;
  matcher: GoalMetrics | null;
  naive: GoalMetrics | null;
  /** Leads that are right, and that would be mailed. */
  right: number;
  queued: number;
  /** What the queued leads that are neither right nor acceptable are, with the facet that is wrong. */
  wrong: string[];
  log: string[];
}

export interface Evaluation {
  seed: number;
  leads: number;
  goals: GoalResult[];
}

interface EvaluateInput {
  goals: DevelopmentGoal[];
  leads: number;
  seed: number;
  progress: ProgressBar;
}

/** Imports a corpus into an empty workspace, and measures how each goal's leads come out of it. */
export async function evaluate(
  workspace: Workspace,
  { goals, leads, seed, progress }: EvaluateInput,
): Promise<Evaluation> {
  const corpus = buildCorpus({ goals: goals.filter(isClear), leads, seed });
  progress.start('Importing leads', corpus.length);
  await fillWorkspace(workspace, leadRows(corpus), progress.update);
  progress.start('Running goals', goals.length);
  const results: GoalResult[] = [];
  for (const goal of goals) {
    results.push(await runGoal(workspace, goal, corpus));
    progress.update(results.length);
  }
  progress.stop();
  return { seed, leads: corpus.length, goals: results };
}

async function* leadRows(corpus: CorpusLead[]): AsyncGenerator<LeadRow> {
  for (const [index, { lead }] of corpus.entries()) yield toLeadRow(leadLine.parse(lead), index + 1);
}

async function runGoal(
  workspace: Workspace,
  goal: DevelopmentGoal,
  corpus: CorpusLead[],
): Promise<GoalResult> {
  const answer = await answerGoal({ ...workspace, planner: createOfflinePlanner() }, goal.goal);
  const result = {
    id: goal.id,
    goal: goal.goal,
    unclear: goal.clarify,
    heldBack: answer.clarify,
    log: answer.log,
  };
  if (!isClear(goal)) {
    return { ...result, parse: null, matcher: null, naive: null, right: 0, queued: 0, wrong: [] };
  }
  const grades = gradeCorpus(goal, corpus);
  const queued = answer.leads.filter((lead) => lead.queued);
  const naive = await searchNaively(workspace, { goal: goal.goal, queue: queued.length });
  return {
    ...result,
    parse: scoreParse(parseGoal(goal.goal), goal.expected),
    matcher: measureAnswer(answer.leads, grades),
    naive: measureAnswer(naive, grades),
    right: [...grades.values()].filter((grade) => grade === 2).length,
    queued: queued.length,
    wrong: describeWrong(queued, grades, corpus),
  };
}

function gradeCorpus(goal: ClearGoal, corpus: CorpusLead[]): Map<string, Grade> {
  const wanted = readWanted(goal);
  return new Map(corpus.map(({ lead, facts }) => [lead.email, gradeLead(wanted, facts)]));
}

function describeWrong(
  queued: AnsweredLead[],
  grades: ReadonlyMap<string, Grade>,
  corpus: CorpusLead[],
): string[] {
  const wrong = new Set(queued.filter(({ email }) => grades.get(email) === 0).map(({ email }) => email));
  return corpus
    .filter(({ lead }) => wrong.has(lead.email))
    .map(({ lead, facts }) => {
      const { title, industry, tags, city, region, country, company_size } = lead;
      const { jobs, state, size } = facts;
      const truth = [jobs.join('+'), facts.industry, facts.city, state, facts.country, size].filter(Boolean);
      return `${JSON.stringify([title, industry, tags, city, region, country, company_size])} is ${truth.join(', ')}`;
    });
}
