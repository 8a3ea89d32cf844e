-- Bookkeeping of runs, and what can be computed anew from the append-only tables.

CREATE TABLE IF NOT EXISTS run (
  run_no        BIGINT       NOT NULL AUTO_INCREMENT,
  job           VARCHAR(40)  NOT NULL,
  business_date DATE         NOT NULL,
  arguments     TEXT         NOT NULL COMMENT 'JSON: court, files, plan accepted',
  attempt       INT          NOT NULL DEFAULT 1,
  started_at    DATETIME(3)  NOT NULL,
  finished_at   DATETIME(3)  NULL,
  exit_code     INT          NULL,
  PRIMARY KEY (run_no),
  KEY unfinished (finished_at, run_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS receipt (
  receipt_no    BIGINT        NOT NULL AUTO_INCREMENT,
  run_no        BIGINT        NOT NULL,
  ordinal       INT           NOT NULL COMMENT 'order of arrival within the run',
  court         VARCHAR(40)   CHARACTER SET ascii NOT NULL,
  file_name     VARCHAR(255)  NOT NULL,
  origin        VARCHAR(2000) NOT NULL COMMENT 'where the file was found',
  from_inbox    BOOLEAN       NOT NULL,
  sha256        CHAR(64)      CHARACTER SET ascii NOT NULL,
  size          BIGINT        NOT NULL,
  received_at   DATETIME(3)   NOT NULL,
  status        VARCHAR(10)   NOT NULL COMMENT 'RECEIVED, REFUSED, REPEATED, ACCEPTED, PARTLY',
  code          VARCHAR(40)   NULL COMMENT 'why the whole file was refused or repeated',
  arguments     TEXT          NULL COMMENT 'of the message, JSON',
  rows_read     INT           NOT NULL DEFAULT 0,
  rows_unchanged INT          NOT NULL DEFAULT 0,
  units_accepted INT          NOT NULL DEFAULT 0,
  units_rejected INT          NOT NULL DEFAULT 0,
  rows_new      INT           NOT NULL DEFAULT 0,
  rows_corrected INT          NOT NULL DEFAULT 0,
  filed_at      DATETIME(3)   NULL COMMENT 'when the file went to archive or rejected',
  PRIMARY KEY (receipt_no),
  UNIQUE KEY once_a_run (run_no, ordinal),
  KEY by_content (court, sha256)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS problem (
  receipt_no    BIGINT        NOT NULL,
  ordinal       INT           NOT NULL,
  unit_kind     VARCHAR(12)   NOT NULL COMMENT 'FILE where it is about the file',
  unit          VARCHAR(100)  NOT NULL,
  sheet         TEXT          NOT NULL,
  row_no        INT           NOT NULL,
  column_index  INT           NOT NULL COMMENT 'from 0, -1 where it is about no column',
  header        MEDIUMTEXT    NOT NULL COMMENT 'a cell may hold 32,767 characters, and a header as many',
  value         MEDIUMTEXT    NOT NULL,
  code          CHAR(4)       CHARACTER SET ascii NOT NULL,
  arguments     MEDIUMTEXT    NOT NULL COMMENT 'JSON: key of the catalogue and arguments',
  PRIMARY KEY (receipt_no, ordinal)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS rejected_unit (
  receipt_no BIGINT       NOT NULL,
  unit_kind  VARCHAR(12)  NOT NULL,
  unit       VARCHAR(100) NOT NULL,
  PRIMARY KEY (receipt_no, unit_kind, unit)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT 'units of a receipt of which nothing was applied, whichever file the error is in';

CREATE TABLE IF NOT EXISTS liable_finding (
  court         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  officer_no    VARCHAR(100) NOT NULL,
  evaluation_no VARCHAR(100) NOT NULL,
  article       INT          NOT NULL,
  item          INT          NOT NULL,
  seq           INT          NOT NULL,
  case_no       VARCHAR(100) NOT NULL,
  grade         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  role          VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  recognised    DATE         NOT NULL,
  staff         BOOLEAN      NOT NULL,
  PRIMARY KEY (court, officer_no, evaluation_no, article, item, seq),
  KEY by_evaluation (court, evaluation_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT 'confirmed findings by liable officer, as graded last';

CREATE TABLE IF NOT EXISTS to_settle (
  court      VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  officer_no VARCHAR(100) NOT NULL,
  PRIMARY KEY (court, officer_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT 'officers whose liabilities changed since they were settled';

CREATE TABLE IF NOT EXISTS court_state (
  court         VARCHAR(40) CHARACTER SET ascii NOT NULL,
  graded_under  CHAR(64)    CHARACTER SET ascii NULL COMMENT 'hash of the rulebook of liable_finding',
  settled_under CHAR(64)    CHARACTER SET ascii NULL COMMENT 'hash of the rulebook of the ledger',
  PRIMARY KEY (court)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS settle_plan (
  plan_no          BIGINT      NOT NULL AUTO_INCREMENT,
  court            VARCHAR(40) CHARACTER SET ascii NOT NULL,
  made_at          DATETIME(3) NOT NULL,
  rulebook         VARCHAR(120) NOT NULL,
  digest           CHAR(64)    CHARACTER SET ascii NOT NULL,
  officers         INT         NOT NULL,
  reversals        INT         NOT NULL,
  decided_reversals INT        NOT NULL,
  additions        INT         NOT NULL,
  PRIMARY KEY (plan_no),
  UNIQUE KEY once (court, digest)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT 'settlings that wait for acceptance (R44)';
