/** How a case leaves: handing over, the written pack, what stands against it, numbered copies and their certificate. */
package org.ipag.scrutiny.ui.cases.release;
