/** The benchmark: the packaged program beside what the machine allows and what others do. Not part of the program. */
package org.taizhang.bench;
