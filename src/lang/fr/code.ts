import type { codeAxis } from '../../rules/code/axis.ts'
import type { codeDuplicate } from '../../rules/code/duplicate.ts'
import type { codeMalformed } from '../../rules/code/malformed.ts'
import type { codeMissing } from '../../rules/code/missing.ts'
import type { codePeriod } from '../../rules/code/period.ts'
import type { codeSequence } from '../../rules/code/sequence.ts'
import type { FactsFrom } from '../../rules/rule.ts'
import type { RuleWords, Say } from '../language.ts'

/** The words of the rules about project codes, in French. */
export const code = {
  'code/missing': {
    name: 'Projet sans code',
    what: ({ title, own }, say) =>
      own === null
        ? `Le projet${titled(title, say)} n'a pas de code.`
        : `La cellule du code est vide pour le projet${titled(title, say)}, qui porte ailleurs le code ${say.code(own)}.`,
    why: "C'est par son code qu'un projet se reconnaît d'une matrice à l'autre et sur la plateforme nationale\u00a0; sans code, il n'y est pas envoyé.",
    todo: ({ own, offered }, say) =>
      own !== null || offered === null
        ? 'Inscrire le code du projet tel que le programme le fixe.'
        : `Inscrire le code du projet tel que le programme le fixe\u00a0; le premier code libre est ${say.code(offered)}.`,
    fix: ({ offered }, say) => writing(offered, say),
  } satisfies RuleWords<FactsFrom<typeof codeMissing>>,

  'code/malformed': {
    name: 'Code mal formé',
    what: ({ written, like, expected }, say) =>
      like === null
        ? `Le code du projet est écrit ${codes(written, say)}\u00a0; ailleurs, c'est ${say.code(expected ?? '')}.`
        : `Le code du projet est écrit ${codes(written, say)}, alors que les codes de ce classeur s'écrivent comme ${say.code(like)}.`,
    why: 'La plateforme ne reconnaît un projet que par un seul code\u00a0: écrit de deux façons, il passe pour deux projets.',
    todo: ({ expected }, say) =>
      expected === null
        ? 'Réécrire le code dans la forme des autres.'
        : `Écrire le code ainsi\u00a0: ${say.code(expected)}.`,
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeMalformed>>,

  'code/duplicate': {
    name: 'Code en double',
    what: ({ code, others, expected }, say) =>
      `Le code ${say.code(code)} sert à plusieurs projets${others.length === 0 ? '' : `\u00a0: c'est aussi celui de ${quotes(others, say)}`}.${
        expected === null ? '' : ` Ailleurs, ce projet porte le code ${say.code(expected)}.`
      }`,
    why: "Deux projets sous un même code mêlent leurs crédits et leurs indicateurs dès l'envoi à la plateforme.",
    todo: ({ expected }, say) =>
      expected === null
        ? 'Donner à chaque projet son propre code et le reporter dans les trois matrices.'
        : `Écrire ${say.code(expected)} dans cette cellule.`,
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeDuplicate>>,

  'code/period': {
    name: "Code d'une autre période",
    what: ({ written, years }, say) =>
      written.length === 1
        ? `Le code ${codes(written, say)} désigne d'autres années que celles du programme (${span(years, say)}).`
        : `${say.count(written.length, {
            one: '# code désigne',
            other: '# codes désignent',
          })} d'autres années que celles du programme (${span(years, say)}), à commencer par ${say.code(written[0] ?? '')}.`,
    why: "Le code rattache le projet à la période du programme\u00a0: avec d'autres années, il passe pour un projet d'un programme antérieur ou à venir.",
    todo: ({ written, expected }, say) =>
      written.length === 1 && expected !== null
        ? `Écrire ${say.code(expected)}, après avoir vérifié les années du programme.`
        : 'Corriger les années dans les codes, ou revoir celles du programme sur sa fiche et dans les colonnes de la programmation.',
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codePeriod>>,

  'code/axis': {
    name: "Code d'un autre axe",
    what: ({ code, part, axis, expected }, say) =>
      `Le code ${say.code(code)} désigne l'axe ${say.code(part)}, ${axis === '' ? "qui n'est pas celui du projet" : `alors que le projet relève de l'axe ${say.quote(axis)}`}.${
        expected === null ? '' : ` Le code attendu est ${say.code(expected)}.`
      }`,
    why: 'Projets et crédits sont regroupés par axe devant le conseil et le public\u00a0: le projet ne doit pas compter pour un autre axe que le sien.',
    todo: "Corriger le code ou l'axe, selon ce que le conseil a adopté.",
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeAxis>>,

  'code/sequence': {
    name: 'Numérotation rompue',
    what: ({ written, way, expected }, say) =>
      written.length === 1
        ? `Le numéro du code ${codes(written, say)} ne suit pas celui des autres projets${way === 'by-axis' ? ' du même axe' : ''}.${
            expected === null ? '' : ` À cette place, le code attendu est ${say.code(expected)}.`
          }`
        : `Les numéros des projets ne se suivent ni dans l'ensemble du programme ni au sein de chaque axe\u00a0: ${codes(written, say)}.`,
    why: "Une numérotation rompue laisse croire qu'un projet manque, ou qu'il a été ajouté après l'adoption du programme.",
    todo: "S'assurer que tous les projets du programme sont inscrits, puis corriger le numéro ou motiver son maintien.",
    fix: ({ expected }, say) => writing(expected, say),
  } satisfies RuleWords<FactsFrom<typeof codeSequence>>,
}

function titled(title: string, say: Say): string {
  return title === '' ? '' : ` ${say.quote(title)}`
}

function codes(list: readonly string[], say: Say): string {
  return say.list(list.map((one) => say.code(one)))
}

function quotes(list: readonly string[], say: Say): string {
  return say.list(list.map((one) => say.quote(one)))
}

function span(years: readonly number[], say: Say): string {
  return say.code([...new Set([years[0], years.at(-1)])].join('-'))
}

function writing(code: string | null, say: Say): string {
  return `Écrire ${say.code(code ?? '')}`
}
