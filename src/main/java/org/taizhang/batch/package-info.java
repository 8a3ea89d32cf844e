/** The Spring Batch jobs; each configuration reads top-down as the process it is. */
package org.taizhang.batch;
