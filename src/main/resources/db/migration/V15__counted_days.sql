-- Between which days an evaluation may count in a month's figures, so that a bulletin reads those of its months and of what
-- is open, and not every evaluation that there ever was. The next night fills it, as it fills what is graded.

ALTER TABLE graded_case
  ADD COLUMN IF NOT EXISTS first_day DATE NULL COMMENT 'NULL where it never counts',
  ADD COLUMN IF NOT EXISTS last_day DATE NULL,
  COMMENT = 'evaluations that are not withdrawn and have a score, something pending or a day that counts, as graded last';

UPDATE court_state SET cases_under = NULL;
