import type { FactsFrom } from '../../rules/rule.ts'
import type { scheduleEndBeforeStart } from '../../rules/schedule/end-before-start.ts'
import type { scheduleFundsElsewhere } from '../../rules/schedule/funds-elsewhere.ts'
import type { scheduleMissing } from '../../rules/schedule/missing.ts'
import type { scheduleOutsidePeriod } from '../../rules/schedule/outside-period.ts'
import type { scheduleSameDay } from '../../rules/schedule/same-day.ts'
import type { scheduleYearDiffers } from '../../rules/schedule/year-differs.ts'
import type { RuleWords, Say } from '../language.ts'
import { matrices } from './fields.ts'

/** The words of the rules about days and years, in French. */
export const schedule = {
  'schedule/end-before-start': {
    name: 'Fin avant le début',
    what: ({ activity, start, end }, say) =>
      `${theActivity(activity, say)} s'achève le ${say.date(end)}, avant son début fixé au ${say.date(start)}.`,
    why: 'Une activité qui finit avant de commencer ne peut être suivie, ni rattachée à une année.',
    todo: "Corriger l'une des deux dates\u00a0; le plus souvent, elles sont interverties ou l'année est inexacte.",
  } satisfies RuleWords<FactsFrom<typeof scheduleEndBeforeStart>>,

  'schedule/same-day': {
    name: 'Début et fin le même jour',
    what: ({ activity, day }, say) =>
      `${theActivity(activity, say)} commence et s'achève le même jour, le ${say.date(day)}.`,
    why: "Le premier et le dernier jour de l'année bornent d'ordinaire une période\u00a0: l'une des deux dates a sans doute été saisie deux fois.",
    todo: ({ day }) =>
      day.endsWith('01-01')
        ? "Inscrire la date de fin, ou confirmer que l'activité ne dure qu'un jour."
        : "Inscrire la date de début, ou confirmer que l'activité ne dure qu'un jour.",
  } satisfies RuleWords<FactsFrom<typeof scheduleSameDay>>,

  'schedule/outside-period': {
    name: 'Date hors de la période du programme',
    what: ({ activity, days, first, last }, say) =>
      `${theActivity(activity, say)} porte ${say.count(days.length, { one: 'une date', other: '# dates' })} hors de la période du programme (${period(first, last, say)})\u00a0: ${say.list(days.map(say.date))}.`,
    why: "Ce qui est prévu hors de la période n'est pas couvert par l'adoption du programme, et la plateforme nationale le refuse.",
    todo: "Corriger la date, à commencer par l'année\u00a0; si c'est la période qui est inexacte, la corriger sur la fiche du programme.",
  } satisfies RuleWords<FactsFrom<typeof scheduleOutsidePeriod>>,

  'schedule/year-differs': {
    name: 'Années du projet différentes des dates des activités',
    what: ({ named, touched, untouched, activities }, say) => {
      const strange = `${planned(activities, say)} en ${yearList(touched, say)}`
      const idle = `aucune activité n'est prévue en ${yearList(untouched, say)}`
      const found = [...(touched.length === 0 ? [] : [strange]), ...(untouched.length === 0 ? [] : [idle])]

      return `${capital(matrices.projects)} ${named.length === 0 ? 'ne donne au projet aucune année' : `donne au projet ${theYears(named, say)}`}\u00a0; d'après les dates de ${matrices.monitoring}, ${found.join(' et ')}.`
    },
    why: "L'année annoncée est celle où le projet est attendu et où l'on en rendra compte.",
    todo: "Corriger l'année de réalisation du projet ou les dates de ses activités, pour qu'elles s'accordent.",
  } satisfies RuleWords<FactsFrom<typeof scheduleYearDiffers>>,

  'schedule/missing': {
    name: 'Activité sans date',
    what: ({ activity, start, end }, say) => {
      const which =
        start && end ? 'ni date de début ni date de fin' : start ? 'pas de date de début' : 'pas de date de fin'

      return `${theActivity(activity, say)} n'a ${which}.`
    },
    why: "Sans date, on ne sait ni quand l'activité est attendue, ni si elle est en retard.",
    todo: ({ start, end }) =>
      start && end ? 'Inscrire la date de début et la date de fin.' : 'Inscrire la date manquante.',
  } satisfies RuleWords<FactsFrom<typeof scheduleMissing>>,

  'schedule/funds-elsewhere': {
    name: 'Crédits hors des années de réalisation',
    what: ({ activity, years, amount, start, end }, say) =>
      `${theActivity(activity, say)} va du ${say.date(start)} au ${say.date(end)}, mais ses crédits (${say.money(amount)}) sont tous programmés en ${yearList(years, say)}.`,
    why: "Si les crédits ne sont pas ouverts pendant l'activité, elle ne sera pas réalisée à temps.",
    todo: "Reporter le montant sur l'année de réalisation, ou corriger les dates de l'activité.",
  } satisfies RuleWords<FactsFrom<typeof scheduleFundsElsewhere>>,
}

function theActivity(label: string, say: Say): string {
  return label === '' ? 'Une activité sans nom' : `L'activité ${say.quote(label)}`
}

function planned(activities: number, say: Say): string {
  return say.count(activities, { one: '# activité est prévue', other: '# activités sont prévues' })
}

function theYears(years: readonly number[], say: Say): string {
  return `${say.count(years.length, { one: "l'année", other: 'les années' })} ${yearList(years, say)}`
}

function period(first: number, last: number, say: Say): string {
  return say.code(first === last ? String(first) : `${first}-${last}`)
}

function yearList(years: readonly number[], say: Say): string {
  return say.list(years.map((year) => say.code(String(year))))
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
