/** Scheduled jobs: the files that name them, when they are due, and that each due run is carried out once, whichever instance does it. */
package org.taizhang.operation.schedule;
