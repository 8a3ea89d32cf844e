/** What an office reports: evaluations, participants, findings, votes, case numbers. Pure. */
package org.taizhang.evaluation;
