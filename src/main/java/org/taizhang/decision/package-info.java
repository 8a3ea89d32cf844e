/** What people decided of a sanction and when it was carried out (R42). Pure. */
package org.taizhang.decision;
