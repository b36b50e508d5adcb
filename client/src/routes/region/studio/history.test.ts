import { expect, it } from 'vitest';
import { begin, goOn, redo, undo } from './history.ts';

const walked = goOn(goOn(begin(1), 2), 3);

it.each([
  { name: 'undo goes back', made: undo(walked), present: 2 },
  { name: 'undo twice goes back twice', made: undo(undo(walked)), present: 1 },
  { name: 'undo stops at the beginning', made: undo(undo(undo(walked))), present: 1 },
  { name: 'redo does it again', made: redo(undo(walked)), present: 3 },
  { name: 'redo without undo does nothing', made: redo(walked), present: 3 },
  { name: 'a new step forgets what was undone', made: redo(goOn(undo(walked), 9)), present: 9 },
])('$name', ({ made, present }) => {
  expect(made.present).toBe(present);
});
