/** What a regulation says: articles, circumstances, conditions, windows, sanction items and the readings taken. Pure. */
package org.taizhang.rulebook;
