/** Notices of sanctions to the officers concerned, and the list that goes with them (R42). */
package org.taizhang.publication.notice;
