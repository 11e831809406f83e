/** Sends in one range, i.e. in one job: below this the job costs as much as a send, above it a retry repeats more. */
export const RANGE_SIZE = 500;
