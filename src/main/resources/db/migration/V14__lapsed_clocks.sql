-- A right that lapsed before the night that stores its evaluation is never told of: it needs no row.

ALTER TABLE court_state
  ADD COLUMN IF NOT EXISTS clocks_since DATE NULL COMMENT 'open_clock may lack rights that lapsed before this day; NULL where it lacks none';
