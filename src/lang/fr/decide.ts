import type { DecideWords } from '../decide-words.ts'

/** What `infitah decide` and `infitah adopt` say in French. */
export const decide: DecideWords = {
  agenda: {
    title: 'Ordre du jour du comité de suivi',
    sections: {
      open: 'À trancher',
      stale: 'À revoir, car les données ont changé depuis la décision',
      late: "À reprendre, car l'échéance est passée ou la séance est arrivée",
      decided: 'Tranchés',
      mended: "Décisions dont le constat n'existe plus",
      meetings: 'Séances',
      remarks: 'À savoir sur la feuille des décisions',
    },
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
  noProject: (option, name, codes, say) =>
    `aucun projet ne porte le code ${say.quote(name)} donné à ${say.code(option)}. Codes des projets\u00a0: ${codes.map(say.code).join(', ')}`,
  notWithheld: (project, say) =>
    `l'envoi du projet ${say.code(project)} n'est pas suspendu\u00a0: il n'y a rien à lever.`,
  severalFindings: (option, name, fingerprints, say) =>
    `plusieurs constats répondent à ${say.quote(name)} pour ${say.code(option)}\u00a0; donnez l'empreinte de l'un d'eux\u00a0: ${fingerprints.map(say.code).join(', ')}`,
  needsOption: (option, needed, say) => `l'option ${say.code(option)} demande aussi ${say.code(needed)}.`,
  beforeMeeting: (option, given, meeting, say) =>
    `${say.code(`${option} ${given}`)} doit venir après la séance du ${meeting} qui en décide.`,
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
}
