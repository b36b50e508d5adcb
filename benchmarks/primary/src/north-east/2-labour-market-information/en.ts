export const en = {
  title: 'Learning from career and labour market information',
  summary:
    'Children and their families get simple information about jobs and the local economy, and so see more of what a child could become. This headline is adapted from the region’s own; what is asked under it is proposed.',
  criteria: {
    'children-meet-jobs': {
      statement: 'In each key stage, children come across simple information about jobs and kinds of work.',
      question:
        'In the last year, how many of the children in this key stage learned about different jobs and kinds of work?',
      hint: 'Stories, films, job of the week, a wall of local jobs: whatever suits their age.',
    },
    'families-informed': {
      statement:
        'Parents and carers get information about jobs and the local economy that is easy to understand, or come to events about it.',
      question:
        'In the last year, have you given parents and carers easy information about jobs, or invited them to an event about them?',
    },
    'staff-know': {
      statement: 'Staff know the main kinds of work in the area and which are growing.',
      question: 'In the last year, have staff learned about the main kinds of work in your area?',
      hint: 'A short slot in a staff meeting counts.',
    },
  },
};
