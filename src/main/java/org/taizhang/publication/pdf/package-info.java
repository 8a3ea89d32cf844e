/** Prints Word documents as .pdf with embedded fonts, through LibreOffice where a machine has it. */
package org.taizhang.publication.pdf;
