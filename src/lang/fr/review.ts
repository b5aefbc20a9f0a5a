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
  byHand: 'Décision consignée à la main.',
  late: { 'to-mend': "L'échéance est passée.", deferred: 'La date de cette séance est arrivée.' },
  was: (message, say) => `Lors de la décision\u00a0: ${say.quote(message)}`,
  agenda: {
    title: 'Ordre du jour du comité de suivi',
    progress: (decided, all, say) =>
      `${say.count(decided, { one: '# constat tranché', other: '# constats tranchés' })} sur ${say.number(all)}`,
    sections: {
      open: 'À trancher',
      stale: 'À revoir, car les données ont changé depuis la décision',
      late: "À reprendre, car l'échéance est passée ou la séance est arrivée",
      decided: 'Tranchés',
      mended: "Décisions dont le constat n'existe plus",
      meetings: 'Séances',
      remarks: 'À savoir sur la feuille des décisions',
    },
    nothing: "Il n'y a rien à trancher.",
    present: (names, say) => `Présents\u00a0: ${names.map(say.quote).join(', ')}`,
    how: (command, say) => `Pour consigner une décision\u00a0: ${say.code(command)}`,
  },
  recorded: (rows, say) => say.count(rows, { one: '# ligne consignée', other: '# lignes consignées' }),
  merged: (rows, say) =>
    say.count(rows, {
      one: '# ligne de décisions ou de séances est reprise des copies.',
      other: '# lignes de décisions ou de séances sont reprises des copies.',
    }),
  written: (path, say) => `Le classeur avec ses décisions est écrit dans\u00a0: ${say.code(path)}`,
  nowhere: (say) =>
    `où écrire le classeur avec la décision\u00a0? ${say.code('--out')} le met dans un nouveau fichier, ${say.code('--in-place')} à la place de l'original.`,
  noFinding: (option, name, command, say) =>
    `aucun constat ne répond à ${say.quote(name)} pour ${say.code(option)}. ${say.code(command)} donne la liste des constats et de leurs empreintes.`,
  severalFindings: (option, name, fingerprints, say) =>
    `plusieurs constats répondent à ${say.quote(name)} pour ${say.code(option)}\u00a0; donnez l'empreinte de l'un d'eux\u00a0: ${fingerprints.map(say.code).join(', ')}`,
  needsOption: (option, needed, say) => `l'option ${say.code(option)} demande aussi ${say.code(needed)}.`,
  notWith: (option, status, say) => `l'option ${say.code(option)} ne va pas avec le statut ${say.code(status)}.`,
  adoption: {
    sheet: 'Programme adopté',
    title: "Programme d'ouverture adopté par le conseil",
    hint: "Le programme tel que le conseil l'a adopté\u00a0: ce qui a changé depuis est signalé au comité. Ne modifiez pas ces lignes.",
    recorded: (day, projects, say) =>
      `Programme adopté le ${say.date(day)} enregistré\u00a0: ${say.count(projects, { one: '# projet', other: '# projets' })}`,
    oneBaseline: (option, say) => `l'option ${say.code(option)} ne va qu'avec un seul classeur à contrôler.`,
  },
  about: (finding, sentence) => `${finding}\u00a0: ${sentence}`,
  comma: ', ',
  meetingOf: (day, say) => `séance du ${say.date(day)}`,
}
