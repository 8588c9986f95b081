/**
 * The workbench: application, perspective, menus, branding, and the pages that belong to no one part of the process:
 * welcome, dashboard, the round's tree, problems, sources and history.
 */
package org.ipag.scrutiny.app;
