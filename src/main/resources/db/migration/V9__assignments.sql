-- Who reviews which evaluation (R41). Assignments only grow; whose turn it is follows from them.

CREATE TABLE IF NOT EXISTS ${ledger}.assignment (
  court         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  number        BIGINT       NOT NULL COMMENT 'from 1, without gaps, per court',
  evaluation_no VARCHAR(100) NOT NULL,
  case_no       VARCHAR(100) NOT NULL,
  reviewer_no   VARCHAR(100) NOT NULL,
  assigned_at   DATETIME(3)  NOT NULL,
  passed_over   TEXT         NOT NULL COMMENT 'staff numbers in order, one a line',
  members       TEXT         NOT NULL COMMENT 'the committee in its order as it was then, one a line',
  PRIMARY KEY (court, number),
  KEY by_evaluation (court, evaluation_no, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

CREATE TRIGGER IF NOT EXISTS ${ledger}.assignment_keeps BEFORE UPDATE ON ${ledger}.assignment FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: assignment is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.assignment_stays BEFORE DELETE ON ${ledger}.assignment FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: assignment is never deleted from';

CREATE TABLE IF NOT EXISTS review (
  court         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  evaluation_no VARCHAR(100) NOT NULL,
  reviewer      VARCHAR(100) NOT NULL COMMENT 'as the workbook gives it, a number or a name; empty where it gives none',
  completed     DATE         NULL,
  waits         BOOLEAN      NOT NULL COMMENT 'to be looked at when evaluations are handed to reviewers',
  PRIMARY KEY (court, evaluation_no),
  KEY waiting (court, waits, evaluation_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT 'evaluations that are not withdrawn, as registered last';

-- What was registered before this table was.
INSERT INTO review (court, evaluation_no, reviewer, completed, waits)
SELECT v.court, v.unit, COALESCE(JSON_VALUE(v.content, '$.REVIEWER'), ''), JSON_VALUE(v.content, '$.COMPLETED'),
       JSON_VALUE(v.content, '$.REVIEWER') IS NULL AND JSON_VALUE(v.content, '$.COMPLETED') IS NULL
FROM ${ledger}.registration_version v
JOIN (SELECT court, unit, row_key, MAX(version) AS version FROM ${ledger}.registration_version GROUP BY court, unit, row_key) latest
  ON latest.court = v.court AND latest.unit = v.unit AND latest.row_key = v.row_key AND latest.version = v.version
WHERE JSON_VALUE(v.content, '$.WITHDRAWN') IS NULL
ON DUPLICATE KEY UPDATE court = VALUES(court);
