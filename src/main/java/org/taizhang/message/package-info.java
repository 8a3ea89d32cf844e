/** Problems as data, and the catalogue that words them in Chinese and English. Pure. */
package org.taizhang.message;
