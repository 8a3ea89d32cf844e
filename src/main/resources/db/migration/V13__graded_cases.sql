-- What grading finds of an evaluation as a whole, so that documents need not grade every evaluation again to say it.

CREATE TABLE IF NOT EXISTS graded_case (
  court         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  evaluation_no VARCHAR(100) NOT NULL,
  case_no       VARCHAR(100) NOT NULL,
  cause         TEXT         NOT NULL,
  division      TEXT         NOT NULL,
  completed     DATE         NULL,
  score         INT          NULL COMMENT 'of the quality of the case; NULL until the evaluation is completed',
  quality_class TEXT         NULL COMMENT 'NULL while a finding is pending',
  pending       BOOLEAN      NOT NULL COMMENT 'a finding awaits its recognition',
  PRIMARY KEY (court, evaluation_no),
  KEY by_pending (court, pending, evaluation_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT 'evaluations that are not withdrawn and have a score or something pending, as graded last';

ALTER TABLE court_state
  ADD COLUMN IF NOT EXISTS cases_under CHAR(64) CHARACTER SET ascii NULL COMMENT 'hash of the rulebook of graded_case; NULL where it was never filled';
