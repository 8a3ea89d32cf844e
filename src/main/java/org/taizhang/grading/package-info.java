/** From finding to grade, exemption, liable officers and quality score (Arts. 15-22; R1-R14, R33). Pure. */
package org.taizhang.grading;
