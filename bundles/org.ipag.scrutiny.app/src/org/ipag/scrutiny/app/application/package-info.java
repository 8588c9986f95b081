/** How the workbench starts, what its window holds, and how it ends. */
package org.ipag.scrutiny.app.application;
