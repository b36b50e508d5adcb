export const en = {
  title: 'Personal guidance',
  summary:
    'Each child talks with an adult who knows them about what they are good at, what they like and what they hope for. The region’s own headline for this benchmark is not public: the title is that of the national framework, and everything here is proposed.',
  criteria: {
    'yearly-conversation': {
      statement:
        'Every year, each child has a conversation with an adult who knows them about strengths, interests and hopes.',
      question:
        'In the last year, how many of the children in this key stage had a conversation about their strengths, interests and hopes with an adult who knows them?',
      hint: 'A few minutes with the class teacher, the key person or a mentor is enough. It can be part of another talk.',
    },
    'moving-on': {
      statement:
        'In Year 6, each child has a conversation about moving on, and something of it is kept for the next school.',
      question:
        'Of the children who are in Year 6 now, how many will have had a conversation about moving on by the summer, with a note for their next school?',
      hint: 'A page in a leavers’ book or a line in the transfer form will do.',
    },
  },
};
