-- A withdrawal has a receipt of its own, without a file.

ALTER TABLE receipt
  ADD COLUMN IF NOT EXISTS takes_back BIGINT NULL COMMENT 'the receipt that this one takes back; NULL for a file',
  ADD KEY IF NOT EXISTS by_taken_back (takes_back);
