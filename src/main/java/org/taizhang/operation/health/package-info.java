/** Whether the installation is in order: plain decisions over facts that a probe gathers. */
package org.taizhang.operation.health;
