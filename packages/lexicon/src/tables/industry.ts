/** One industry. The lists are phrases parted by ` | `, in the singular; plurals are known of themselves. */
export interface IndustryRow {
  /** As people read it. */
  name: string;
  /** What goals, industry labels and tags call it. */
  phrases: string;
  /** Only in labels and tags of leads, where the words cannot mean anything else. */
  labels?: string;
  /** Only in descriptions and company names: weak signs. */
  text?: string;
  /** The industry that contains it. A goal for the parent includes the child. */
  parent?: string;
  /** Industries that come close, parted by spaces. */
  near?: string;
}

export type IndustryRows = Record<string, IndustryRow>;
