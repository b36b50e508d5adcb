import { people } from '../../messages/en/people.ts';
import { region } from '../../messages/en/region.ts';
import { sets } from '../../messages/en/sets.ts';
import { settings } from '../../messages/en/settings.ts';
import { addMessages } from '../../words/catalogues.ts';

addMessages({ ...people, ...region, ...sets, ...settings });
