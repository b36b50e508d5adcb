export const en = {
  title: 'Addressing the needs of each pupil',
  summary:
    'Help differs with the child. Fairness and diversity run through the programme, and stereotypes are confronted. This headline is adapted from the region’s own; what is asked under it is proposed.',
  criteria: {
    stereotypes: {
      statement: 'From the early years on, the school tackles stereotypes about who does which job.',
      question: 'How far do you agree: from the youngest class on, we tackle stereotypes about who does which job?',
    },
    'role-models': {
      statement: 'Children meet and hear of role models of many backgrounds.',
      question: 'How far do you agree: the role models that children meet are as varied as the children?',
      hint: 'Think of gender, ethnicity, disability and background, across a whole year.',
    },
    adapted: {
      statement:
        'Activities are adapted for children with special educational needs or disabilities and for disadvantaged children.',
      question:
        'How far do you agree: we adapt activities so that children with SEND and disadvantaged children get as much from them?',
    },
    'who-took-part': {
      statement: 'The school keeps a record of who has taken part in what.',
      question: 'Do you keep a record of which children have taken part in which activities?',
      hint: 'A class list per activity is enough. Keep it in school: choose “held elsewhere” to say where it is.',
    },
    ambitions: {
      statement: 'What children hope to become is asked and kept in each key stage.',
      question: 'Do you ask children in this key stage what they hope to become, and keep what they say?',
      hint: 'For example in Year 2 and again in Year 6.',
    },
    'handed-on': {
      statement: 'What is known of children’s hopes and experiences goes on to their next school.',
      question: 'When children move on, do you tell their next school what they hope for and have taken part in?',
      hint: 'For most schools this is the secondary school. For infant and first schools it is the school that follows.',
    },
  },
};
