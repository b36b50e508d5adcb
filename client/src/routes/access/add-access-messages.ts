import { sharing } from '../../messages/en/sharing.ts';
import { addMessages } from '../../words/catalogues.ts';

addMessages(sharing);
