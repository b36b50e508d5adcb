import { people } from '../../messages/en/people.ts';
import { addMessages } from '../../words/catalogues.ts';

addMessages(people);
