/** Reads an office's calendar files; unknown keys are errors, every error has its line. */
package org.taizhang.clock.yaml;
