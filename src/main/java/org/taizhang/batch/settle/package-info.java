/** The stages that grade anew and settle: plan, compare, append. */
package org.taizhang.batch.settle;
