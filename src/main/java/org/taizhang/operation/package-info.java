/** What keeps the program running: the database, locks, schedules, health. */
package org.taizhang.operation;
