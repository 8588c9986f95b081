/**
 * The workbench: application, perspective, menus, branding.
 */
package org.ipag.scrutiny.app;
