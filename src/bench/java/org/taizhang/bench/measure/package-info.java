/** What a process costs, seen from outside (Linux's {@code /proc}). */
package org.taizhang.bench.measure;
