/** Dates and times in Arabic, with the figures that all its readers read. The runtime's data parts date and time by a Latin comma. */
export function arabicDates(options: Intl.DateTimeFormatOptions): { readonly format: (at: Date) => string } {
  const plain = new Intl.DateTimeFormat('ar-u-nu-latn', options)
  return { format: (at) => plain.format(at).replaceAll(',', '،') }
}
