import { EVIDENCE_GRADES } from '../../../src/model/choices';
import { statementOf, storyOfRows } from '../../story/storyOf';
import { FORMS, type FormName } from './gradeForms';

type Told = Readonly<Record<(typeof EVIDENCE_GRADES)[number] | 'short', string>>;

/** What claims nothing sounds the same whatever the evidence. */
const ofEveryGrade = (text: string): Omit<Told, 'short'> => ({ measured: text, piloted: text, benchmark: text, expert: text, supplier: text, assumed: text });

/** Every form of a claim at every evidence grade, read aloud. */
const TOLD: Readonly<Record<FormName, Told>> = {
  'one outcome': {
    short: '$2M to cut patient wait times 30%',
    measured: 'This $2M investment will cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
    expert: 'By our own estimate, this $2M investment should cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
    supplier: 'The supplier says that this $2M system cuts patient wait times by 30%, from 42 to 29.4 minutes. We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
  },
  'two outcomes': {
    short: '$2M to cut patient wait times 30%',
    measured: 'This $2M investment will cut patient wait times by 30% and bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to cut patient wait times by 30% and bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should cut patient wait times by 30% and bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
    expert: 'By our own estimate, this $2M investment should cut patient wait times by 30% and bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
    supplier: 'The supplier says that this $2M system cuts patient wait times by 30% and brings telehealth to 50% more rural patients (1,200 to 1,800). We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to cut patient wait times by 30% and bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
  },
  'three outcomes, two with one service': {
    short: '$2M to cut patient wait times 30%',
    measured: 'This $2M investment will cut patient wait times by 30%, and bring telehealth to 50% more rural patients (1,200 to 1,800) and 20% more homeless patients (50 to 60) by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to cut patient wait times by 30%, and bring telehealth to 50% more rural patients (1,200 to 1,800) and 20% more homeless patients (50 to 60) by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should cut patient wait times by 30%, and bring telehealth to 50% more rural patients (1,200 to 1,800) and 20% more homeless patients (50 to 60) by May 2028.',
    expert: 'By our own estimate, this $2M investment should cut patient wait times by 30%, and bring telehealth to 50% more rural patients (1,200 to 1,800) and 20% more homeless patients (50 to 60) by May 2028.',
    supplier: 'The supplier says that this $2M system cuts patient wait times by 30%, and brings telehealth to 50% more rural patients (1,200 to 1,800) and 20% more homeless patients (50 to 60). We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to cut patient wait times by 30%, and bring telehealth to 50% more rural patients (1,200 to 1,800) and 20% more homeless patients (50 to 60) by May 2028.',
  },
  'two outcomes, each with its day': {
    short: '$2M to cut patient wait times 30%',
    measured: 'This $2M investment will cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028, and bring telehealth to 50% more rural patients (1,200 to 1,800) by March 2029.',
    piloted: 'Judging by the pilot, this $2M investment is expected to cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028, and bring telehealth to 50% more rural patients (1,200 to 1,800) by March 2029.',
    benchmark: 'Judging by peers, this $2M investment should cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028, and bring telehealth to 50% more rural patients (1,200 to 1,800) by March 2029.',
    expert: 'By our own estimate, this $2M investment should cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028, and bring telehealth to 50% more rural patients (1,200 to 1,800) by March 2029.',
    supplier: 'The supplier says that this $2M system cuts patient wait times by 30%, from 42 to 29.4 minutes, and brings telehealth to 50% more rural patients (1,200 to 1,800). We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028, and bring telehealth to 50% more rural patients (1,200 to 1,800) by March 2029.',
  },
  'a gap beside': {
    short: '$2M to cut patient wait times 30%',
    measured: 'This $2M investment will cut patient wait times by 30% and narrow the gap in DNA rate between most and least deprived by 2 percentage points (6% to 4%) by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to cut patient wait times by 30% and narrow the gap in DNA rate between most and least deprived by 2 percentage points (6% to 4%) by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should cut patient wait times by 30% and narrow the gap in DNA rate between most and least deprived by 2 percentage points (6% to 4%) by May 2028.',
    expert: 'By our own estimate, this $2M investment should cut patient wait times by 30% and narrow the gap in DNA rate between most and least deprived by 2 percentage points (6% to 4%) by May 2028.',
    supplier: 'The supplier says that this $2M system cuts patient wait times by 30% and narrows the gap in DNA rate between most and least deprived by 2 percentage points (6% to 4%). We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to cut patient wait times by 30% and narrow the gap in DNA rate between most and least deprived by 2 percentage points (6% to 4%) by May 2028.',
  },
  'from nothing': {
    short: '$2M to take same-day delivery orders to 40,000 a month',
    measured: 'This $2M investment will take same-day delivery from nothing to 40,000 orders a month by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to take same-day delivery from nothing to 40,000 orders a month by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should take same-day delivery from nothing to 40,000 orders a month by May 2028.',
    expert: 'By our own estimate, this $2M investment should take same-day delivery from nothing to 40,000 orders a month by May 2028.',
    supplier: 'The supplier says that this $2M system takes same-day delivery from nothing to 40,000 orders a month. We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to take same-day delivery from nothing to 40,000 orders a month by May 2028.',
  },
  'to zero': {
    short: '$2M to cut servers out of support to 0',
    measured: 'This $2M investment will cut servers out of support from 120 to zero by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to cut servers out of support from 120 to zero by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should cut servers out of support from 120 to zero by May 2028.',
    expert: 'By our own estimate, this $2M investment should cut servers out of support from 120 to zero by May 2028.',
    supplier: 'The supplier says that this $2M system cuts servers out of support from 120 to zero. We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to cut servers out of support from 120 to zero by May 2028.',
  },
  'a gap': {
    short: '$2M to narrow gap in DNA rate 2 pp',
    measured: 'This $2M investment will narrow the gap in DNA rate between most and least deprived by 2 percentage points, from 6% to 4%, by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to narrow the gap in DNA rate between most and least deprived by 2 percentage points, from 6% to 4%, by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should narrow the gap in DNA rate between most and least deprived by 2 percentage points, from 6% to 4%, by May 2028.',
    expert: 'By our own estimate, this $2M investment should narrow the gap in DNA rate between most and least deprived by 2 percentage points, from 6% to 4%, by May 2028.',
    supplier: 'The supplier says that this $2M system narrows the gap in DNA rate between most and least deprived by 2 percentage points, from 6% to 4%. We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to narrow the gap in DNA rate between most and least deprived by 2 percentage points, from 6% to 4%, by May 2028.',
  },
  'people reached first': {
    short: '$2M to reach 50% more rural patients',
    measured: 'This $2M investment will bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
    expert: 'By our own estimate, this $2M investment should bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
    supplier: 'The supplier says that this $2M system brings telehealth to 50% more rural patients (1,200 to 1,800). We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to bring telehealth to 50% more rural patients (1,200 to 1,800) by May 2028.',
  },
  'people reached from none': {
    short: '$2M to reach 600 rural patients',
    measured: 'This $2M investment will bring telehealth to 600 rural patients (from none) by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to bring telehealth to 600 rural patients (from none) by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should bring telehealth to 600 rural patients (from none) by May 2028.',
    expert: 'By our own estimate, this $2M investment should bring telehealth to 600 rural patients (from none) by May 2028.',
    supplier: 'The supplier says that this $2M system brings telehealth to 600 rural patients (from none). We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to bring telehealth to 600 rural patients (from none) by May 2028.',
  },
  doubled: {
    short: '$2M to raise deployment frequency 100%',
    measured: 'This $2M investment will double deployment frequency, from 2 to 4 a week, by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to double deployment frequency, from 2 to 4 a week, by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should double deployment frequency, from 2 to 4 a week, by May 2028.',
    expert: 'By our own estimate, this $2M investment should double deployment frequency, from 2 to 4 a week, by May 2028.',
    supplier: 'The supplier says that this $2M system doubles deployment frequency, from 2 to 4 a week. We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to double deployment frequency, from 2 to 4 a week, by May 2028.',
  },
  tripled: {
    short: '$2M to raise online sales 200%',
    measured: 'This $2M investment will triple online sales, from $200 to $600 a week, by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to triple online sales, from $200 to $600 a week, by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should triple online sales, from $200 to $600 a week, by May 2028.',
    expert: 'By our own estimate, this $2M investment should triple online sales, from $200 to $600 a week, by May 2028.',
    supplier: 'The supplier says that this $2M system triples online sales, from $200 to $600 a week. We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to triple online sales, from $200 to $600 a week, by May 2028.',
  },
  fivefold: {
    short: '$2M to raise deployment frequency 400%',
    measured: 'This $2M investment will raise deployment frequency fivefold, from 2 to 10 a week, by May 2028.',
    piloted: 'Judging by the pilot, this $2M investment is expected to raise deployment frequency fivefold, from 2 to 10 a week, by May 2028.',
    benchmark: 'Judging by peers, this $2M investment should raise deployment frequency fivefold, from 2 to 10 a week, by May 2028.',
    expert: 'By our own estimate, this $2M investment should raise deployment frequency fivefold, from 2 to 10 a week, by May 2028.',
    supplier: 'The supplier says that this $2M system raises deployment frequency fivefold, from 2 to 10 a week. We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to raise deployment frequency fivefold, from 2 to 10 a week, by May 2028.',
  },
  'a result of the evidence': {
    short: '$2M to cut patient wait times 30%',
    measured: 'This $2M investment will cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
    piloted: 'Judging by the pilot (28–33% at four trusts), this $2M investment is expected to cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
    benchmark: 'Judging by peers (28–33% at four trusts), this $2M investment should cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
    expert: 'By our own estimate (28–33% at four trusts), this $2M investment should cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
    supplier: 'The supplier says that this $2M system cuts patient wait times by 30%, from 42 to 29.4 minutes. We have no evidence of our own yet.',
    assumed: 'This $2M investment aims to cut patient wait times by 30%, from 42 to 29.4 minutes, by May 2028.',
  },
  'change only': {
    short: '$2M to cut patient wait times 30%',
    measured: 'This $2M investment will cut patient wait times by 30% by May 2028. The levels before and after are not given.',
    piloted: 'Judging by the pilot, this $2M investment is expected to cut patient wait times by 30% by May 2028. The levels before and after are not given.',
    benchmark: 'Judging by peers, this $2M investment should cut patient wait times by 30% by May 2028. The levels before and after are not given.',
    expert: 'By our own estimate, this $2M investment should cut patient wait times by 30% by May 2028. The levels before and after are not given.',
    supplier: 'The supplier says that this $2M system cuts patient wait times by 30%. We have no evidence of our own yet. The levels before and after are not given.',
    assumed: 'This $2M investment aims to cut patient wait times by 30% by May 2028. The levels before and after are not given.',
  },
  'change only, all of it': {
    short: '$2M to cut patient wait times to zero',
    measured: 'This $2M investment will cut patient wait times to zero by May 2028. The levels before and after are not given.',
    piloted: 'Judging by the pilot, this $2M investment is expected to cut patient wait times to zero by May 2028. The levels before and after are not given.',
    benchmark: 'Judging by peers, this $2M investment should cut patient wait times to zero by May 2028. The levels before and after are not given.',
    expert: 'By our own estimate, this $2M investment should cut patient wait times to zero by May 2028. The levels before and after are not given.',
    supplier: 'The supplier says that this $2M system cuts patient wait times to zero. We have no evidence of our own yet. The levels before and after are not given.',
    assumed: 'This $2M investment aims to cut patient wait times to zero by May 2028. The levels before and after are not given.',
  },
  delivered: {
    short: '$2M cut patient wait times 30%',
    measured: 'Patient wait times fell by 30% for $2M. The levels before and after are not given.',
    piloted: 'Patient wait times fell by 30% for $2M. The levels before and after are not given.',
    benchmark: 'Patient wait times fell by 30% for $2M. The levels before and after are not given.',
    expert: 'Patient wait times fell by 30% for $2M. The levels before and after are not given. That is our own estimate.',
    supplier: 'Patient wait times fell by 30% for $2M. The levels before and after are not given. That is what the supplier says; we have no evidence of our own yet.',
    assumed: 'Patient wait times fell by 30% for $2M. The levels before and after are not given. No evidence is given for it.',
  },
  'no result': {
    short: 'No result recorded: patient wait times',
    ...ofEveryGrade('The work is delivered. No result has been recorded yet for patient wait times, against a target of 29.4 minutes.'),
  },
  stopped: {
    short: 'Stopped: patient wait times',
    ...ofEveryGrade('The initiative was stopped. Patient wait times were meant to fall by 30%, from 42 to 29.4 minutes.'),
  },
  overdue: {
    short: 'No result recorded: patient wait times',
    ...ofEveryGrade('The target of 29.4 minutes was due in May 2026. No result has been recorded since.'),
  },
  'the wrong way': {
    short: 'No improvement claimed: patient wait times',
    ...ofEveryGrade('As planned, patient wait times would rise by 19%, from 42 to 50 minutes. No improvement is claimed.'),
  },
  'no change': {
    short: 'No improvement claimed: patient wait times',
    ...ofEveryGrade('Patient wait times would stay at 42 minutes. No improvement is claimed.'),
  },
};

describe.each(Object.entries(FORMS))('%s', (form, rows) => {
  const told = Object.entries(TOLD).find(([name]) => name === form)?.[1];

  it.each(EVIDENCE_GRADES)('is told as %s evidence allows', (grade) => {
    expect(statementOf(storyOfRows(rows.map((row) => ({ ...row, Evidence: grade }))), 'board').text).toBe(told?.[grade]);
  });

  it('has a title in numbers', () => {
    expect(statementOf(storyOfRows(rows.map((row) => ({ ...row, Evidence: 'expert' }))), 'board', 'short').text).toBe(told?.short);
  });
});
