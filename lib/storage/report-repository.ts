/** "This mark is wrong": kept until the reader exports them and lets them go. */
import type { Report, ReportChange } from '../notes/report.ts';
import type { WhenceDatabase } from './database.ts';
import type { StorageEnvironment } from './environment.ts';
import { attempt, type StorageResult } from './failure.ts';

/** What can be done with reports. */
export interface ReportRepository {
  add(change: ReportChange): Promise<StorageResult<Report>>;
  remove(id: string): Promise<StorageResult<null>>;
  clear(): Promise<StorageResult<null>>;
}

/** The reports of a database. */
export function createReportRepository(db: WhenceDatabase, { now, newId }: StorageEnvironment): ReportRepository {
  return {
    add: (change) =>
      attempt(async () => {
        const report: Report = { ...change, id: newId(), created: now() };
        await db.reports.put(report);
        return report;
      }),
    remove: (id) =>
      attempt(async () => {
        await db.reports.delete(id);
        return null;
      }),
    clear: () =>
      attempt(async () => {
        await db.reports.clear();
        return null;
      }),
  };
}
