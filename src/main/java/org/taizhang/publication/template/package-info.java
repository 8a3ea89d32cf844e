/** The empty workbook that an office fills in, made from a rulebook and a court's settings; still without a file format. Pure. */
package org.taizhang.publication.template;
