/** The set-up of a round: its title and dates, the force, the districts and their groups. */
package org.ipag.scrutiny.app.setup;
