import type { ConsolidationWords } from '../interface.ts'

/** What a consolidation says in French. */
export const consolidation: ConsolidationWords = {
  title: "Consolidation des programmes d'ouverture",
  plans: (count, say) => say.count(count, { one: '# programme', other: '# programmes' }),
  collectivities: (count, say) =>
    say.count(count, { one: '# collectivité territoriale', other: '# collectivités territoriales' }),
  whole: 'Ensemble',
  byCollectivity: 'Par collectivité territoriale',
  byKind: 'Par catégorie',
  byRegion: 'Par région',
  byAxis: 'Par axe prioritaire',
  byYear: 'Par année',
  byRule: 'Constats par règle',
  progressByCollectivity: 'Avancement moyen des projets par collectivité territoriale',
  unknownKind: 'Catégorie non précisée',
  unknownRegion: 'Région non précisée',
  unnamed: 'Classeur sans nom de collectivité',
  columns: {
    plans: 'Programmes',
    projects: 'Projets',
    files: 'Classeurs',
    progress: 'Avancement\u00a0: moyenne des projets',
    costWeighted: 'Avancement pondéré par le coût',
    codes: 'Codes',
    part: 'Niveau',
    name: 'Désignation',
    note: 'Précision',
    year: 'Année',
  },
  rows: {
    whole: 'Ensemble',
    collectivity: 'Collectivité',
    kind: 'Catégorie',
    region: 'Région',
    axis: 'Axe',
    year: 'Année',
    rule: 'Règle',
    unread: 'Classeur non contrôlé',
  },
  notes: 'Points à vérifier sur la consolidation',
  repeated: (name, years, counted, leftOut, say) =>
    `Plusieurs classeurs pour un même programme\u00a0: ${say.quote(name)} (${years}). Seul ${say.code(counted)} est compté\u00a0; laissés de côté\u00a0: ${leftOut.map(say.code).join(', ')}. On retient, parmi les classeurs calculés, celui qui a le plus de projets, puis le moins de constats.`,
  overlapping: (name, years, files, say) =>
    `Des programmes de la même collectivité ont des années communes (${years})\u00a0: ${say.quote(name)}. Tous sont comptés\u00a0; vérifiez qu'aucun projet ne l'est deux fois\u00a0: ${files.map(say.code).join(', ')}`,
  sharedNumber: (memberId, files, say) =>
    `Le numéro de membre ${memberId} est inscrit pour plusieurs collectivités. Chacune est comptée sous son nom\u00a0; corrigez le numéro\u00a0: ${files.map(say.code).join(', ')}`,
  unnamedFiles: (files, say) =>
    `Classeurs qui ne nomment pas leur collectivité, comptés chacun à part. Inscrivez le nom sur la page de garde pour reconnaître ceux d'un même programme\u00a0: ${files.map(say.code).join(', ')}`,
  withoutProjects: (files, say) =>
    `Classeurs où aucun projet n'a été trouvé, non comptés\u00a0: ${files.map(say.code).join(', ')}`,
  leftOut: (count, say) =>
    say.count(count, {
      one: "Les totaux laissent de côté # projet dont un montant n'est pas connu.",
      other: "Les totaux laissent de côté # projets dont un montant n'est pas connu.",
    }),
  notMeasured: (count, say) =>
    say.count(count, {
      one: "Les moyennes laissent de côté # projet dont l'avancement n'est pas connu.",
      other: "Les moyennes laissent de côté # projets dont l'avancement n'est pas connu.",
    }),
  unread: (count, say) => say.count(count, { one: '# classeur non contrôlé', other: '# classeurs non contrôlés' }),
  madeBy:
    "Consolidation établie par Infitah à partir des seuls classeurs\u00a0; aucune donnée n'a été envoyée hors de l'ordinateur.",
}
