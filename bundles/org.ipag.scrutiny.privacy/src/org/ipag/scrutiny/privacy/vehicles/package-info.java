/** Registration marks, whole or in part, and driving licences. */
package org.ipag.scrutiny.privacy.vehicles;
