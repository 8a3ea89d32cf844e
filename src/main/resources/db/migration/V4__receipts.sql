-- What receipts are written from, besides receipt and problem.

CREATE TABLE IF NOT EXISTS receipt_sheet (
  receipt_no    BIGINT      NOT NULL,
  sheet_index   INT         NOT NULL COMMENT 'among the sheets of ours, in the order of the tabs, from 0',
  kind          VARCHAR(20) CHARACTER SET ascii NOT NULL,
  name          TEXT        NOT NULL COMMENT 'as the file writes it',
  columns_there TEXT        NOT NULL COMMENT 'JSON: the columns of ours that the file has',
  PRIMARY KEY (receipt_no, sheet_index)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

CREATE TABLE IF NOT EXISTS rejected_row (
  receipt_no  BIGINT       NOT NULL,
  sheet_index INT          NOT NULL,
  row_no      INT          NOT NULL,
  unit_kind   VARCHAR(12)  NOT NULL,
  unit        VARCHAR(100) NOT NULL,
  cells       MEDIUMTEXT   NOT NULL COMMENT 'JSON: what the office sees in each cell',
  kept        MEDIUMTEXT   NOT NULL COMMENT 'JSON: what is stored in the columns that the file lacks',
  faults      MEDIUMTEXT   NOT NULL COMMENT 'JSON: errors by column',
  note        MEDIUMTEXT   NULL COMMENT 'JSON: why the row came back without an error of its own',
  PRIMARY KEY (receipt_no, sheet_index, row_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT 'rows of units of which nothing was applied, as typed';

CREATE TABLE IF NOT EXISTS correction (
  correction_no BIGINT       NOT NULL AUTO_INCREMENT,
  receipt_no    BIGINT       NOT NULL,
  unit_kind     VARCHAR(12)  NOT NULL,
  unit          VARCHAR(100) NOT NULL,
  kind          VARCHAR(20)  CHARACTER SET ascii NOT NULL COMMENT 'sheet of the corrected row',
  row_key       VARCHAR(160) NOT NULL,
  sheet         TEXT         NOT NULL COMMENT 'of the row that corrects, as the file writes it',
  row_no        INT          NOT NULL,
  column_index  INT          NOT NULL COMMENT 'from 0, -1 where the file lacks the column',
  header        TEXT         NOT NULL,
  value         MEDIUMTEXT   NOT NULL COMMENT 'what the office sees in the cell',
  column_name   VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  old_value     MEDIUMTEXT   NOT NULL,
  new_value     MEDIUMTEXT   NOT NULL,
  replaced      BOOLEAN      NOT NULL COMMENT 'withdrawn because the finding is stated the other way now',
  PRIMARY KEY (correction_no),
  KEY by_receipt (receipt_no, row_no)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;
