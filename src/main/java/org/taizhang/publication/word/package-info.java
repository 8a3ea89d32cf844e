/** Writes document models as .docx in the layout of GB/T 9704-2012; decides nothing. */
package org.taizhang.publication.word;
