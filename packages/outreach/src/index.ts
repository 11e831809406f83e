export * from './accounts/api-keys.ts';
export { createKeyUse, type KeyUse } from './accounts/key-use.ts';
export { senderOf, setSender } from './accounts/sender.ts';
export * from './accounts/users.ts';
export { contactRulesOf, setContactRules } from './contacts/contact-rules.ts';
export { deleteLead } from './erasure/delete-lead.ts';
export { erasePerson } from './erasure/erase-person.ts';
export { exportPerson } from './erasure/export-person.ts';
export type { HookDeps } from './hooks/deliver-hooks.ts';
export {
  forgetHookDeliveries,
  listHookDeliveries,
  redeliverHook,
  testHook,
} from './hooks/deliveries.ts';
export { createHook, enableHook, listHooks, removeHook, rotateHookSecret } from './hooks/endpoints.ts';
export { createHookLanes, type HookLanes } from './hooks/hook-lanes.ts';
export { type HookNetwork, postHook } from './hooks/post-hook.ts';
export * from './leads/index.ts';
export { nameMails } from './mail-events/name-mails.ts';
export { recordComplaintOf } from './mail-events/record-complaint.ts';
export {
  type MailEventInput,
  type RecordedMailEvent,
  recordMailEvents,
} from './mail-events/record-mail-events.ts';
export { type TakenMail, takeInboundMail } from './mail-events/take-inbound-mail.ts';
export { type RankedLead, type Ranking, rankLeads } from './matching/rank-leads.ts';
export { createMicroBatch } from './micro-batch.ts';
export { setPacing } from './pacing/set-pacing.ts';
export { exportRecipients, findRecipients } from './runs/find-recipients.ts';
export { forgetIdempotencyKeys } from './runs/forget-idempotency-keys.ts';
export { generatePlan } from './runs/generate-plan.ts';
export { forgetPreviews } from './runs/kept-previews.ts';
export { listRuns, listRunsJson } from './runs/list-runs.ts';
export { matchLeads } from './runs/match-leads.ts';
export { previewRun } from './runs/preview-run.ts';
export { getRunProgress, type RunProgress } from './runs/read-progress.ts';
export { getRun, getRunDetail, type RunDetail } from './runs/read-runs.ts';
export { getTimeline } from './runs/read-timeline.ts';
export { resumeRun } from './runs/resume-run.ts';
export { retryFailed } from './runs/retry-failed.ts';
export { traceparentOfRun, traceparentsOfSends } from './runs/run-trace.ts';
export { runsToPrepare } from './runs/stages.ts';
export { startRun } from './runs/start-run.ts';
export { stopRun } from './runs/stop-run.ts';
export {
  type CopyGuard,
  confirmCopy,
  createCopyGuard,
  MARK_EVERY_MS,
  nobodySends,
  readHold,
} from './sends/copy-guard.ts';
export { dispatchDueSends, dispatchRanges, RANGES_AT_ONCE } from './sends/dispatch-due-sends.ts';
export { type DispatchDeps, dispatchSends } from './sends/dispatch-sends.ts';
export type { PauseDeps } from './sends/halt.ts';
export { createOutcomeWriter, type OutcomeWriter } from './sends/outcome-recorder.ts';
export { readBacklog, readHeldLanes } from './sends/read-backlog.ts';
export { releaseSends } from './sends/release-sends.ts';
export { missingIdentity, NO_PUBLIC_URL } from './sends/sender-identity.ts';
export { forgetTestSends, testSend } from './sends/test-send.ts';
export { createWindow, type Window } from './sends/window.ts';
export * from './suppressions/index.ts';
export { readUnsubscribeLink, type UnsubscribeLink, unsubscribe } from './unsubscribe/unsubscribe.ts';
