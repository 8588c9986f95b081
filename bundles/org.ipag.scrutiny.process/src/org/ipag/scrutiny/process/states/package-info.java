/**
 * States of rounds, cases, returns and recommendations, with their rules and reasons.
 */
package org.ipag.scrutiny.process.states;
