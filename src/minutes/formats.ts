/** The forms that minutes come in. */
export const minutesFormats = ['html', 'docx', 'xlsx'] as const

export type MinutesFormat = (typeof minutesFormats)[number]
