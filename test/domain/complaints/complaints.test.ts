import { describe, expect, it } from 'vitest';
import {
  complaintState,
  countComplaints,
  daysToAnswer,
  replyDue,
  type Complaint,
} from '../../../src/domain/complaints/complaints.js';

const COMPLAINT: Complaint = {
  date: 100,
  promised: 105,
  replied: null,
  closed: null,
  cause: 'Delivery',
  party: 'Warehouse',
  satisfaction: null,
};

describe('a complaint', () => {
  it('is open up to the promised day, else for a week; then its reply is overdue', () => {
    expect(replyDue(COMPLAINT)).toBe(105);
    expect(replyDue({ ...COMPLAINT, promised: null })).toBe(107);
    expect(complaintState(COMPLAINT, 105)).toBe('open');
    expect(complaintState(COMPLAINT, 106)).toBe('reply-overdue');
  });

  it('is replied and closed from those days on', () => {
    const done = { ...COMPLAINT, replied: 104, closed: 110 };
    expect(complaintState(done, 103)).toBe('open');
    expect(complaintState(done, 104)).toBe('replied');
    expect(complaintState(done, 110)).toBe('closed');
    expect(daysToAnswer(done)).toBe(4);
    expect(daysToAnswer({ ...done, replied: null })).toBe(10);
    expect(daysToAnswer(COMPLAINT)).toBeNull();
  });

  it('is counted by cause, most frequent first, with days to answer and satisfaction of those known', () => {
    const all: Complaint[] = [
      { ...COMPLAINT, cause: 'Price' },
      { ...COMPLAINT, replied: 102, closed: 103, satisfaction: 80 },
      { ...COMPLAINT, replied: 106, satisfaction: 60 },
      { ...COMPLAINT, date: 500 },
    ];
    expect(countComplaints(all, ({ cause }) => cause, 200)).toEqual([
      { name: 'Delivery', count: 2, open: 1, days: 4, satisfaction: 70 },
      { name: 'Price', count: 1, open: 1, days: null, satisfaction: null },
    ]);
  });
});
