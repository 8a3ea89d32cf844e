-- What may never change: the versions of every row an office ever sent, the ledger, and the remarks on it.
-- The run's account may only SELECT and INSERT here; the triggers stop everyone else who isn't allowed to drop them.

CREATE TABLE IF NOT EXISTS ${ledger}.registration_version (
  court       VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  unit        VARCHAR(100) NOT NULL COMMENT '评查编号',
  row_key     VARCHAR(160) NOT NULL DEFAULT '',
  version     INT          NOT NULL,
  content     MEDIUMTEXT   NOT NULL COMMENT 'what the row says, JSON by column',
  hash        BINARY(16)   NOT NULL COMMENT 'of the content',
  receipt_no  BIGINT       NOT NULL,
  sheet_row   INT          NOT NULL COMMENT '0 where no row of a workbook said it',
  recorded_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (court, unit, row_key, version),
  KEY by_receipt (receipt_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS ${ledger}.participant_version LIKE ${ledger}.registration_version;
CREATE TABLE IF NOT EXISTS ${ledger}.finding_version LIKE ${ledger}.registration_version;
CREATE TABLE IF NOT EXISTS ${ledger}.officer_version LIKE ${ledger}.registration_version;
CREATE TABLE IF NOT EXISTS ${ledger}.decision_version LIKE ${ledger}.registration_version;

CREATE TABLE IF NOT EXISTS ${ledger}.entry (
  court         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  number        BIGINT       NOT NULL,
  posted_at     DATETIME(3)  NOT NULL,
  officer_no    VARCHAR(100) NOT NULL,
  kind          VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  effective     DATE         NOT NULL,
  grade         VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  role          VARCHAR(10)  CHARACTER SET ascii NOT NULL,
  item          VARCHAR(12)  CHARACTER SET ascii NOT NULL,
  measure       VARCHAR(200) NOT NULL,
  points        INT          NOT NULL,
  months        INT          NOT NULL,
  evaluation_no VARCHAR(100) NOT NULL,
  case_no       VARCHAR(100) NOT NULL,
  articles      TEXT         CHARACTER SET ascii NOT NULL,
  basis         MEDIUMTEXT   CHARACTER SET ascii NOT NULL COMMENT 'entry numbers, blank-separated',
  reverses      BIGINT       NULL,
  rulebook      VARCHAR(120) NOT NULL,
  hash          CHAR(64)     CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (court, number),
  UNIQUE KEY reversed_once (court, reverses),
  KEY by_officer (court, officer_no, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

-- Words after R43 on a standing entry; the latest version holds.
CREATE TABLE IF NOT EXISTS ${ledger}.remark (
  court       VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  number      BIGINT       NOT NULL,
  version     INT          NOT NULL,
  remark      VARCHAR(200) NOT NULL,
  recorded_at DATETIME(3)  NOT NULL,
  PRIMARY KEY (court, number, version)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

-- One row a court, locked by whoever appends; it holds nothing else.
CREATE TABLE IF NOT EXISTS ${ledger}.head (
  court VARCHAR(40) CHARACTER SET ascii NOT NULL,
  PRIMARY KEY (court)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

CREATE TRIGGER IF NOT EXISTS ${ledger}.registration_version_keeps BEFORE UPDATE ON ${ledger}.registration_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: registration_version is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.registration_version_stays BEFORE DELETE ON ${ledger}.registration_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: registration_version is never deleted from';

CREATE TRIGGER IF NOT EXISTS ${ledger}.participant_version_keeps BEFORE UPDATE ON ${ledger}.participant_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: participant_version is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.participant_version_stays BEFORE DELETE ON ${ledger}.participant_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: participant_version is never deleted from';

CREATE TRIGGER IF NOT EXISTS ${ledger}.finding_version_keeps BEFORE UPDATE ON ${ledger}.finding_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: finding_version is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.finding_version_stays BEFORE DELETE ON ${ledger}.finding_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: finding_version is never deleted from';

CREATE TRIGGER IF NOT EXISTS ${ledger}.officer_version_keeps BEFORE UPDATE ON ${ledger}.officer_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: officer_version is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.officer_version_stays BEFORE DELETE ON ${ledger}.officer_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: officer_version is never deleted from';

CREATE TRIGGER IF NOT EXISTS ${ledger}.decision_version_keeps BEFORE UPDATE ON ${ledger}.decision_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: decision_version is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.decision_version_stays BEFORE DELETE ON ${ledger}.decision_version FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: decision_version is never deleted from';

CREATE TRIGGER IF NOT EXISTS ${ledger}.entry_keeps BEFORE UPDATE ON ${ledger}.entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: entry is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.entry_stays BEFORE DELETE ON ${ledger}.entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: entry is never deleted from';

CREATE TRIGGER IF NOT EXISTS ${ledger}.remark_keeps BEFORE UPDATE ON ${ledger}.remark FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: remark is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.remark_stays BEFORE DELETE ON ${ledger}.remark FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: remark is never deleted from';
