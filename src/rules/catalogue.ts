import { activityBlank } from './activity/blank.ts'
import { activityDuplicate } from './activity/duplicate.ts'
import { activityLabelDiffers } from './activity/label-differs.ts'
import { activityMissingInMatrix } from './activity/missing-in-matrix.ts'
import { activityNone } from './activity/none.ts'
import { baselineAdded } from './baseline/added.ts'
import { baselineChanged } from './baseline/changed.ts'
import { baselineRemoved } from './baseline/removed.ts'
import { budgetActivitySum } from './budget/activity-sum.ts'
import { budgetDeclaredTotal } from './budget/declared-total.ts'
import { budgetGrandTotal } from './budget/grand-total.ts'
import { budgetProjectCostDiffers } from './budget/project-cost-differs.ts'
import { budgetProjectSum } from './budget/project-sum.ts'
import { budgetProjectTotalRow } from './budget/project-total-row.ts'
import { budgetYearOutsideProject } from './budget/year-outside-project.ts'
import { budgetZeroCost } from './budget/zero-cost.ts'
import { cellAmountAsText } from './cell/amount-as-text.ts'
import { cellAmountEmpty } from './cell/amount-empty.ts'
import { cellAmountNegative } from './cell/amount-negative.ts'
import { cellAmountPrecision } from './cell/amount-precision.ts'
import { cellAmountUnreadable } from './cell/amount-unreadable.ts'
import { cellCountUnreadable } from './cell/count-unreadable.ts'
import { cellDateUnreadable } from './cell/date-unreadable.ts'
import { cellErrorValue } from './cell/error-value.ts'
import { cellFormulaNotCalculated } from './cell/formula-not-calculated.ts'
import { cellShareScaleGuessed } from './cell/share-scale-guessed.ts'
import { cellShareUnreadable } from './cell/share-unreadable.ts'
import { codeAxis } from './code/axis.ts'
import { codeDuplicate } from './code/duplicate.ts'
import { codeMalformed } from './code/malformed.ts'
import { codeMissing } from './code/missing.ts'
import { codePeriod } from './code/period.ts'
import { codeSequence } from './code/sequence.ts'
import { countAxes } from './count/axes.ts'
import { countDeclared } from './count/declared.ts'
import { ideasChannelSum } from './ideas/channel-sum.ts'
import { ideasMeetingOrder } from './ideas/meeting-order.ts'
import { ideasProposalsSum } from './ideas/proposals-sum.ts'
import { ideasReasonsSum } from './ideas/reasons-sum.ts'
import { ideasReworkBalance } from './ideas/rework-balance.ts'
import { indicatorImpactMaximum } from './indicator/impact-maximum.ts'
import { indicatorImpactNone } from './indicator/impact-none.ts'
import { indicatorNone } from './indicator/none.ts'
import { indicatorTwoInOne } from './indicator/two-in-one.ts'
import { indicatorWeightMissing } from './indicator/weight-missing.ts'
import { indicatorWeightRange } from './indicator/weight-range.ts'
import { indicatorWeightsSum } from './indicator/weights-sum.ts'
import { progressDecreasing } from './progress/decreasing.ts'
import { progressEarly } from './progress/early.ts'
import { progressFundedNotStarted } from './progress/funded-not-started.ts'
import { progressNegative } from './progress/negative.ts'
import { progressNoneRecorded } from './progress/none-recorded.ts'
import { progressOverWeight } from './progress/over-weight.ts'
import { progressOverdue } from './progress/overdue.ts'
import { projectAxisDiffers } from './project/axis-differs.ts'
import { projectAxisMissing } from './project/axis-missing.ts'
import { projectMissingInMatrix } from './project/missing-in-matrix.ts'
import { projectNone } from './project/none.ts'
import { projectTitleDiffers } from './project/title-differs.ts'
import { projectTitleMissing } from './project/title-missing.ts'
import type { FactsFrom } from './rule.ts'
import { scheduleEndBeforeStart } from './schedule/end-before-start.ts'
import { scheduleFundsElsewhere } from './schedule/funds-elsewhere.ts'
import { scheduleMissing } from './schedule/missing.ts'
import { scheduleOutsidePeriod } from './schedule/outside-period.ts'
import { scheduleSameDay } from './schedule/same-day.ts'
import { scheduleYearDiffers } from './schedule/year-differs.ts'
import { workbookColumnMissing } from './workbook/column-missing.ts'
import { workbookColumnRepeated } from './workbook/column-repeated.ts'
import { workbookColumnUnknown } from './workbook/column-unknown.ts'
import { workbookMatrixDuplicate } from './workbook/matrix-duplicate.ts'
import { workbookMatrixMissing } from './workbook/matrix-missing.ts'
import { workbookPeriodDiffers } from './workbook/period-differs.ts'
import { workbookRowStray } from './workbook/row-stray.ts'
import { workbookSettingUnread } from './workbook/setting-unread.ts'

/** Every rule in the order of the reference. Codes are promises: a retired one stays here as a comment. */
export const catalogue = [
  workbookMatrixMissing,
  workbookMatrixDuplicate,
  workbookColumnMissing,
  workbookColumnUnknown,
  workbookRowStray,
  workbookSettingUnread,
  workbookColumnRepeated,
  workbookPeriodDiffers,
  cellErrorValue,
  cellFormulaNotCalculated,
  cellAmountUnreadable,
  cellAmountNegative,
  cellAmountPrecision,
  cellAmountAsText,
  cellAmountEmpty,
  cellShareScaleGuessed,
  cellDateUnreadable,
  cellShareUnreadable,
  cellCountUnreadable,
  codeMissing,
  codeMalformed,
  codeDuplicate,
  codePeriod,
  codeAxis,
  codeSequence,
  projectMissingInMatrix,
  projectTitleDiffers,
  projectAxisDiffers,
  projectTitleMissing,
  projectAxisMissing,
  projectNone,
  activityMissingInMatrix,
  activityLabelDiffers,
  activityDuplicate,
  activityNone,
  activityBlank,
  budgetActivitySum,
  budgetProjectSum,
  budgetProjectCostDiffers,
  budgetProjectTotalRow,
  budgetGrandTotal,
  budgetDeclaredTotal,
  budgetYearOutsideProject,
  budgetZeroCost,
  scheduleEndBeforeStart,
  scheduleSameDay,
  scheduleOutsidePeriod,
  scheduleYearDiffers,
  scheduleMissing,
  scheduleFundsElsewhere,
  indicatorWeightsSum,
  indicatorNone,
  indicatorWeightMissing,
  indicatorWeightRange,
  indicatorImpactNone,
  indicatorImpactMaximum,
  indicatorTwoInOne,
  progressOverWeight,
  progressDecreasing,
  progressEarly,
  progressOverdue,
  progressNoneRecorded,
  progressFundedNotStarted,
  progressNegative,
  countDeclared,
  countAxes,
  ideasChannelSum,
  ideasReasonsSum,
  ideasProposalsSum,
  ideasReworkBalance,
  ideasMeetingOrder,
  baselineChanged,
  baselineAdded,
  baselineRemoved,
] as const

/** The ids of all rules. */
export type RuleId = (typeof catalogue)[number]['id']

/** The facts that a rule finds. */
export type FactsOf<Id extends RuleId> = FactsFrom<Extract<(typeof catalogue)[number], { readonly id: Id }>>
