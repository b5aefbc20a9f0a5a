import type { ReviewWords } from '../review-words.ts'

/** What is said of the committee's decisions in French. */
export const review: ReviewWords = {
  sheet: 'Décisions du comité',
  title: 'Décisions du comité de suivi',
  hint: "Une ligne par décision, de la plus ancienne à la plus récente. Pour changer une décision, ajoutez une ligne\u00a0; n'effacez et ne modifiez pas les précédentes.",
  remarks: {
    edited: (said) =>
      said === ''
        ? 'cette ligne a été modifiée après son enregistrement.'
        : `cette ligne a été modifiée après son enregistrement\u00a0; elle portait\u00a0: ${said}.`,
    missing: (said) =>
      said === ''
        ? "une ligne enregistrée n'est plus là."
        : `une ligne enregistrée n'est plus là, ou a été modifiée. Elle portait\u00a0: ${said}.`,
    unclear: (written, say) =>
      written === ''
        ? 'cette ligne ne dit pas quelle décision a été prise.'
        : `cette décision n'est pas comprise\u00a0: ${say.quote(written)}. Écrivez À corriger, Accepté, Reporté, Suspendu ou Séance.`,
    unplaced: () =>
      'cette ligne, saisie à la main, ne désigne aucun constat, ou en désigne plusieurs. Complétez le code du constat et ses cellules, ou le code du projet.',
  },
  objections: {
    'reason-missing': 'une décision «\u00a0accepté\u00a0» ou «\u00a0envoi suspendu\u00a0» doit être motivée.',
    'error-accepted':
      "ce constat est à corriger avant l'envoi à la plateforme\u00a0: il ne peut pas être accepté, mais corrigé, reporté, ou l'envoi du projet suspendu.",
    'no-project': "ce constat ne porte pas sur un projet\u00a0: aucun envoi de projet n'est à suspendre.",
    'meeting-missing': 'une décision «\u00a0reporté\u00a0» doit dire à quelle séance.',
  },
  inCharge: (who, say) => `Chargé de l'exécution\u00a0: ${say.quote(who)}`,
  by: (day) => `Échéance\u00a0: ${day}`,
  toMeeting: (day) => `Reporté à la séance du ${day}`,
  note: (note, say) => `Observations\u00a0: ${say.quote(note)}`,
  byHand:
    "Décision consignée à la main\u00a0: les données d'alors ne sont pas connues, vérifiez qu'elles n'ont pas changé.",
  withheld: "Projets dont le comité suspend l'envoi",
  late: { 'to-mend': "L'échéance est passée.", deferred: 'La date de cette séance est arrivée.' },
  was: (message, say) => `Lors de la décision\u00a0: ${say.quote(message)}`,
  comma: ', ',
  meetingOf: (day, say) => `séance du ${say.date(day)}`,
}
