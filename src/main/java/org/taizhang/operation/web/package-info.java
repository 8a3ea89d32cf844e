/** What a process that stays up answers on the loopback address: whether all is well, and figures for Prometheus. */
package org.taizhang.operation.web;
