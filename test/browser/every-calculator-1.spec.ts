import { driveCalculators } from './every-calculator.ts';

driveCalculators(1);
