/** Which stories are thrown away together. */
export const pruneOnly = ['any', 'spiked', 'exported'] as const

export interface PruneRule {
  /** Stories that came in before so many days. */
  readonly olderThan: number
  /** Only those that were spiked, or only those whose last revision was exported; `any` takes all of that age. */
  readonly only: (typeof pruneOnly)[number]
}
