import { featureNames } from './features';
import { secondNames } from './second-look';

/** The columns of a row of the second look. */
export const secondRowNames: readonly string[] = [...featureNames, ...secondNames];
