/**
 * Content written as workbooks (.xlsx).
 */
package org.ipag.scrutiny.office.xlsx;
