/** Windows, conversions, sanctions and allowance (Arts. 28, 29; R15-R28, R43): one fold over one officer's liabilities. Pure. */
package org.taizhang.escalation;
