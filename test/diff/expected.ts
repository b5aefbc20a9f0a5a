import { differenceMarkdown } from '../../src/cli/text/difference.ts'
import { compare } from '../../src/compare.ts'
import { languages } from '../../src/lang/index.ts'
import { editedBy, shapes } from './corpus.ts'

const day = '2027-06-30'
const spoken = Object.values(languages)

/** What each workbook of the corpus becomes under the work of two services, told in one language after another. */
export function expectedDifferences(): readonly (readonly [path: string, text: string])[] {
  return Object.entries(shapes).map(([name, workbook], index) => {
    const language = spoken[index % spoken.length] ?? languages.ar
    const edited = editedBy('projects', editedBy('finance', workbook))
    const difference = compare(workbook, edited, {
      asOf: day,
      language,
      oldFile: `${name}.xlsx`,
      file: `${name}-edited.xlsx`,
    })

    return [`test/diff/expected/${name}.${language.code}.md`, differenceMarkdown(difference, language)]
  })
}
