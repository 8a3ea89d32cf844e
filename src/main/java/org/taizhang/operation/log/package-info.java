/** What every log line carries, and what none may: the ids of program and run, and no text of the office's. */
package org.taizhang.operation.log;
