import { compileChecks } from './compile.ts';
import type { Checks } from './schema-error.ts';
import { commonSchema, schemas } from './schemas.ts';

/**
 * The validators of our own schemas. The bundle has this module replaced by validators that were compiled when it
 * was built (`.github/scripts/precompile.mjs`): compiling takes longer than all the rest of a `check`.
 */
export const checks: Checks = compileChecks({ ...schemas, common: commonSchema });
