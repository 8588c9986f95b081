/**
 * Numbers that belong to somebody or something of somebody's: of health and tax, money, telephones, devices and documents; by their shape and
 * check digits, by a label beside them, or by the head of their column.
 */
package org.ipag.scrutiny.privacy.numbers;
