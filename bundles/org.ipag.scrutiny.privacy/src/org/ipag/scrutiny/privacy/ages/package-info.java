/** How old somebody is and when born: ages of people rather than of things, dates of birth, and dates too long past to be another's. */
package org.ipag.scrutiny.privacy.ages;
