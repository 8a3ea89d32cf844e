/** The stage that hands evaluations to reviewers in turn. */
package org.taizhang.batch.assign;
