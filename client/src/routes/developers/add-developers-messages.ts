import { developers } from '../../messages/en/developers.ts';
import { region } from '../../messages/en/region.ts';
import { addMessages } from '../../words/catalogues.ts';

addMessages({ ...region, ...developers });
