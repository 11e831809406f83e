import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import type { RunDetail } from '../src/demo-run.ts';
import { createDemoView } from '../src/demo-view.ts';
import { createTerminal } from '../src/terminal.ts';

const NOTHING = {
  queued: 0,
  sent: 0,
  delivered: 0,
  opened: 0,
  clicked: 0,
  replied: 0,
  bounced: 0,
  failed: 0,
  skipped: 0,
};

describe('the demo without a terminal', () => {
  it('prints what was decided once, the draft once, and the funnel in plain text', () => {
    const { view, text } = plainView();
    view.changed(detail(['Plan ready'], { total: 0, ...NOTHING }));
    view.changed(detail(['Plan ready', '4 leads queued'], { total: 4, ...NOTHING, queued: 4 }));
    view.finish(
      detail(['Plan ready', '4 leads queued', 'Completed'], { total: 4, ...NOTHING, sent: 4, delivered: 2 }),
    );
    const lines = text().split('\n');
    expect(lines.filter((line) => line.includes('Plan ready'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('Quick idea'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('Completed'))).toHaveLength(1);
    expect(lines.find((line) => line.startsWith('  delivered'))).toMatch(/█{15} +2 +50 %$/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins every colour
    expect(text()).not.toMatch(/\u001b/);
  });

  it('breaks long lines of the draft between words, never within a merge variable', () => {
    const { view, text } = plainView();
    const body = `${'word '.repeat(14)}{{ company | default: "your company" }} and more`;
    view.changed({ ...detail([], { total: 0, ...NOTHING }), plan: { ...PLAN, message_body: body } });
    const lines = text()
      .split('\n')
      .filter((line) => line.includes('│'));
    expect(lines[1]).toContain('{{ company | default: "your company" }}');
  });
});

const PLAN = {
  subject_line: 'Quick idea',
  message_body: 'Hi',
  target_audience: 'SaaS founders in India',
  industry: null,
  pain_point: null,
  keywords: [],
};

function detail(log: string[], stats: RunDetail['stats']): RunDetail {
  const id = '01980000-0000-7000-8000-000000000000';
  return {
    ok: true,
    run: {
      id,
      goal: 'a goal of ours',
      status: 'running',
      leads_found: stats.total,
      messages_sent: stats.sent,
      replies_count: 0,
      deals_count: 0,
      campaign_id: id,
      error: null,
      created_at: '2026-06-15T09:00:00.000Z',
      log,
    },
    plan: PLAN,
    stats,
    left_out: null,
    recipients: [],
    pagination: { page: 1, limit: 1, total: stats.total, totalPages: stats.total },
  };
}

function plainView() {
  const stream = new PassThrough();
  let written = '';
  stream.on('data', (bytes) => {
    written += bytes;
  });
  const view = createDemoView(createTerminal(stream as unknown as NodeJS.WriteStream, {}));
  return { view, text: () => written };
}
