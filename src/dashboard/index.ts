export { dashboardOf } from './dashboard.ts'
