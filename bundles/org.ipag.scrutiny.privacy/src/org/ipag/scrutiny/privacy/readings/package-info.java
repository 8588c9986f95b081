/** Numbers that are not written as they are meant: misread by a scanner, broken by a line end, in small letters, spelt out or read out. */
package org.ipag.scrutiny.privacy.readings;
