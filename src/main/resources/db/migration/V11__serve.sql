-- When scheduled jobs are due, and what became of each due run. Nothing of the ledger rests on it.

CREATE TABLE IF NOT EXISTS scheduled_tasks (
  task_name            VARCHAR(100) NOT NULL COMMENT 'the job',
  task_instance        VARCHAR(100) NOT NULL,
  task_data            BLOB         NULL,
  execution_time       DATETIME(6)  NOT NULL COMMENT 'UTC',
  picked               BOOLEAN      NOT NULL,
  picked_by            VARCHAR(50)  NULL COMMENT 'the instance that carries it out',
  last_success         DATETIME(6)  NULL COMMENT 'UTC',
  last_failure         DATETIME(6)  NULL COMMENT 'UTC',
  consecutive_failures INT          NULL,
  last_heartbeat       DATETIME(6)  NULL COMMENT 'UTC',
  version              BIGINT       NOT NULL,
  priority             SMALLINT     NULL,
  PRIMARY KEY (task_name, task_instance),
  KEY by_execution_time (execution_time),
  KEY by_heartbeat (last_heartbeat)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT 'what is due next; as db-scheduler has it';

CREATE TABLE IF NOT EXISTS job_run (
  job           VARCHAR(40)  CHARACTER SET ascii NOT NULL,
  due           DATETIME     NOT NULL COMMENT 'Beijing time',
  business_date DATE         NOT NULL,
  instance      VARCHAR(50)  NOT NULL COMMENT 'who began it, or took it over',
  started_at    DATETIME(3)  NOT NULL,
  attempts      INT          NOT NULL COMMENT 'processes started for it',
  finished_at   DATETIME(3)  NULL,
  exit_code     INT          NULL,
  succeeded     BOOLEAN      NULL,
  PRIMARY KEY (job, due)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_nopad_bin COMMENT 'due runs of scheduled jobs, each once';
