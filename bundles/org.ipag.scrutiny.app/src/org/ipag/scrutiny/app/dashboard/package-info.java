/** The round at a glance: its stages, what is next, what blocks, the returns by district, and charts. */
package org.ipag.scrutiny.app.dashboard;
