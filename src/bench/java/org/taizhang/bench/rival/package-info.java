/** What the program is compared with: the floor that nothing gets below, and how such workbooks are usually stored. */
package org.taizhang.bench.rival;
