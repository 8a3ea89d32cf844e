/** What a run did, for people who weren't there: kept as text and JSON, and told to a command of the office's own; without names. */
package org.taizhang.operation.summary;
