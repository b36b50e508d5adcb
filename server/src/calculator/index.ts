import { CalculatorResolver } from './calculator.resolver.ts';

export const calculatorResolvers = [CalculatorResolver] as const;
