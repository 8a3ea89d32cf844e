/** Reads a court's settings file; unknown keys are errors, every error has its line. */
package org.taizhang.court.yaml;
