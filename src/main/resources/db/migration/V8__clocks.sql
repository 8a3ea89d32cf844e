-- Clocks that started and that nothing has stopped (R34-R39): the only ones whose status changes with the date.

CREATE TABLE IF NOT EXISTS open_clock (
  court         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  lapses        BOOLEAN      NOT NULL COMMENT 'nothing changes any more after the last day: kept apart, and read by it',
  evaluation_no VARCHAR(100) NOT NULL,
  clock         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  article       INT          NOT NULL COMMENT '0 where the clock is the evaluation''s',
  item          INT          NOT NULL,
  seq           INT          NOT NULL,
  officer_no    VARCHAR(100) NOT NULL COMMENT 'empty where the finding names nobody',
  case_no       VARCHAR(100) NOT NULL,
  division      TEXT         NOT NULL,
  reviewer      TEXT         NOT NULL,
  started       DATE         NOT NULL,
  due           DATE         NOT NULL,
  computed      BOOLEAN      NOT NULL COMMENT 'reckoned from weekends, for want of a calendar',
  PRIMARY KEY (court, lapses, evaluation_no, clock, article, item, seq, officer_no),
  KEY by_day (court, lapses, due)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

ALTER TABLE court_state
  ADD COLUMN IF NOT EXISTS clocks_under VARCHAR(140) CHARACTER SET ascii NULL COMMENT 'rulebook and calendar of open_clock; NULL where it was never filled';
