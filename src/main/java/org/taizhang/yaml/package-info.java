/** Strict reading of the YAML files an office edits: every problem is collected with its file and line. */
package org.taizhang.yaml;
