/** What documents say – figures, texts, order – before any file format is chosen; the renderers below decide nothing. Pure. */
package org.taizhang.publication;
