export const en = {
  title: 'Linking curriculum learning to careers',
  summary: 'Teachers of every subject show, every year, where it leads, and staff are helped to do so.',
  criteria: {
    'every-subject': {
      statement:
        'Every year, in every subject, every pupil can learn how its knowledge and skills help people into many careers, and to do well in them.',
      question:
        'How many pupils in this year group learn, in every one of their subjects this year, where it can lead and how it helps?',
      hint: 'Count pupils for whom no subject is left out. If one subject that all of them take never does it, the answer is none.',
    },
    'staff-development': {
      statement: 'Careers are part of the continuing development of teachers and of all staff who support pupils.',
      question: 'For whom are careers a part of staff development?',
    },
  },
};
