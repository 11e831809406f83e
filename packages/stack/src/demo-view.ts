import type { Plan, Stats } from '@reach/contracts';
import cliProgress from 'cli-progress';
import type { RunDetail } from './demo-run.ts';
import type { Terminal } from './terminal.ts';

const MILESTONES = ['sent', 'delivered', 'opened', 'clicked', 'replied', 'bounced'] as const;
const BAR_WIDTH = 30;
const TEXT_WIDTH = 76;
/** Without a terminal there are plain lines, and not more of them than somebody wants to read. */
const LINE_EVERY_MS = 1_000;

export type DemoView = {
  changed(detail: RunDetail): void;
  finish(detail: RunDetail): void;
  /** Gives the terminal back as it was, also in the middle. */
  close(): void;
};

/**
 * Shows a run as it goes: what was decided, the drafted message, and the funnel as it fills: with bars on a
 * terminal, with plain lines elsewhere.
 */
export function createDemoView(terminal: Terminal): DemoView {
  const funnel = terminal.isTerminal ? barFunnel(terminal) : lineFunnel(terminal);
  let logLines = 0;
  let draftShown = false;
  const showLog = (detail: RunDetail) => {
    for (const line of detail.run.log.slice(logLines))
      terminal.print(`  ${terminal.paint('dim', '·')} ${line}`);
    logLines = detail.run.log.length;
  };
  return {
    changed: (detail) => {
      // Once the bars are drawn, a line between them would tear them apart.
      if (!funnel.isShown()) {
        showLog(detail);
        if (detail.plan && !draftShown) {
          showDraft(terminal, detail.plan);
          draftShown = true;
        }
      }
      if (detail.stats.total > 0) funnel.show(detail.stats);
    },
    finish: (detail) => {
      funnel.end();
      showLog(detail);
      if (detail.stats.total > 0) showFunnel(terminal, detail.stats);
    },
    close: funnel.end,
  };
}

function showDraft(terminal: Terminal, plan: Plan): void {
  terminal.print();
  terminal.row('To', plan.target_audience);
  terminal.row('Subject', terminal.paint('bold', plan.subject_line));
  terminal.print();
  for (const line of plan.message_body.split('\n').flatMap(wrap)) {
    terminal.print(`  ${terminal.paint('dim', '│')} ${line}`.trimEnd());
  }
  terminal.print();
}

/** Lines of at most 76 characters, broken between words; a merge variable counts as one word. */
function wrap(line: string): string[] {
  const lines = [''];
  for (const word of line.match(/(?:\{\{.*?\}\}|\S)+/g) ?? []) {
    const last = lines.at(-1) as string;
    if (last && last.length + 1 + word.length > TEXT_WIDTH) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

type Funnel = { isShown(): boolean; show(stats: Stats): void; end(): void };

function barFunnel(terminal: Terminal): Funnel {
  let bars: {
    group: cliProgress.MultiBar;
    rows: Map<(typeof MILESTONES)[number], cliProgress.SingleBar>;
  } | null = null;
  const open = (total: number) => {
    const group = new cliProgress.MultiBar({
      stream: terminal.stream,
      format: `  {label}{bar} {value} of {total}`,
      barsize: BAR_WIDTH,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      clearOnComplete: true,
    });
    return {
      group,
      rows: new Map(MILESTONES.map((name) => [name, group.create(total, 0, { label: label(name) })])),
    };
  };
  return {
    isShown: () => bars !== null,
    show: (stats) => {
      bars ??= open(stats.total);
      for (const [name, bar] of bars.rows) {
        bar.setTotal(stats.total);
        bar.update(stats[name]);
      }
    },
    end: () => {
      if (bars?.group.isActive) bars.group.stop();
    },
  };
}

function lineFunnel(terminal: Terminal): Funnel {
  let lastShown = 0;
  return {
    isShown: () => false,
    show: (stats) => {
      if (Date.now() - lastShown < LINE_EVERY_MS) return;
      lastShown = Date.now();
      terminal.print(`  ${MILESTONES.map((name) => `${name} ${stats[name]}`).join(', ')} of ${stats.total}`);
    },
    end: () => {},
  };
}

function showFunnel(terminal: Terminal, stats: Stats): void {
  terminal.print();
  for (const name of MILESTONES) {
    const share = stats[name] / stats.total;
    const bar = '█'.repeat(Math.round(share * BAR_WIDTH)).padEnd(BAR_WIDTH);
    const figures = `${String(stats[name]).padStart(6)} ${`${Math.round(share * 100)} %`.padStart(6)}`;
    terminal.print(
      `  ${label(name)}${terminal.paint(name === 'bounced' ? 'yellow' : 'green', bar)} ${figures}`,
    );
  }
  const { total, queued, failed, skipped } = stats;
  terminal.print(
    terminal.paint('dim', `  of ${total}; queued ${queued}, failed ${failed}, skipped ${skipped}`),
  );
  terminal.print();
}

function label(name: string): string {
  return name.padEnd(11);
}
