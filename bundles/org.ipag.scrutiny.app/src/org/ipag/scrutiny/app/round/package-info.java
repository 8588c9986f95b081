/** The round by stage: what each stage holds, how far it is, what is missing; the tree on the left of the window. */
package org.ipag.scrutiny.app.round;
