-- Bulletins as they were issued: what may never change, like the ledger that they publish.

CREATE TABLE IF NOT EXISTS ${ledger}.bulletin (
  court           VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  month           CHAR(7)      CHARACTER SET ascii NOT NULL COMMENT 'that it is about, 2026-10',
  issue_year      INT          NOT NULL,
  issue_no        INT          NOT NULL COMMENT 'within the year, from 1',
  issued_on       DATE         NOT NULL COMMENT 'business date',
  issued_at       DATETIME(3)  NOT NULL,
  head_number     BIGINT       NOT NULL COMMENT 'last entry of the ledger then',
  head_hash       CHAR(64)     CHARACTER SET ascii NOT NULL,
  document_number VARCHAR(200) NOT NULL,
  PRIMARY KEY (court, month),
  UNIQUE KEY numbered_once (court, issue_year, issue_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS ${ledger}.bulletin_file (
  court    VARCHAR(40) CHARACTER SET ascii NOT NULL,
  month    CHAR(7)     CHARACTER SET ascii NOT NULL,
  kind     VARCHAR(10) CHARACTER SET ascii NOT NULL COMMENT 'as file names end: docx, json',
  sha256   CHAR(64)    CHARACTER SET ascii NOT NULL,
  content  LONGBLOB    NOT NULL,
  PRIMARY KEY (court, month, kind)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

CREATE TRIGGER IF NOT EXISTS ${ledger}.bulletin_keeps BEFORE UPDATE ON ${ledger}.bulletin FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: bulletin is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.bulletin_stays BEFORE DELETE ON ${ledger}.bulletin FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: bulletin is never deleted from';

CREATE TRIGGER IF NOT EXISTS ${ledger}.bulletin_file_keeps BEFORE UPDATE ON ${ledger}.bulletin_file FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: bulletin_file is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.bulletin_file_stays BEFORE DELETE ON ${ledger}.bulletin_file FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: bulletin_file is never deleted from';
