/** The redaction desk: where a person decides what is replaced in a case document before it leaves. */
package org.ipag.scrutiny.ui.cases.redaction;
