/**
 * Documents in: reads what people send (Word, OpenDocument, old Word, RTF) into a neutral model of text, in which every
 * word of the file can be found. Incoming files are hostile until read: size, ratio and depth are limited, no entity is
 * resolved, no macro run, no link followed.
 */
package org.ipag.scrutiny.office.text;
