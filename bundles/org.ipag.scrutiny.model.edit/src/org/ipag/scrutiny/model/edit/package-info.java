/**
 * Labels, icons and commands of the domain model.
 */
package org.ipag.scrutiny.model.edit;
