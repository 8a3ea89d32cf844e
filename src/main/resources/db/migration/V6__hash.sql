-- With which hash function each court's chain was begun: fixed with its first entry, for good.

CREATE TABLE IF NOT EXISTS ${ledger}.chain (
  court         VARCHAR(40) CHARACTER SET ascii NOT NULL,
  hash_function VARCHAR(20) CHARACTER SET ascii NOT NULL COMMENT 'sha-256, sm3',
  PRIMARY KEY (court)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin;

-- Whoever has entries already began when there was no other.
INSERT INTO ${ledger}.chain (court, hash_function)
  SELECT DISTINCT e.court, 'sha-256' FROM ${ledger}.entry e
  WHERE NOT EXISTS (SELECT 1 FROM ${ledger}.chain c WHERE c.court = e.court);

CREATE TRIGGER IF NOT EXISTS ${ledger}.chain_keeps BEFORE UPDATE ON ${ledger}.chain FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: chain is never updated';
CREATE TRIGGER IF NOT EXISTS ${ledger}.chain_stays BEFORE DELETE ON ${ledger}.chain FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'append-only: chain is never deleted from';
