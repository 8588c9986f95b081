package org.ipag.scrutiny.process.states;

import org.eclipse.emf.common.util.Enumerator;

/**
 * One move that the process knows.
 *
 * @param <S>         the states
 * @param from        the state it leaves
 * @param to          the state it leads to
 * @param needsReason true if it is against the usual course (back, aside, or giving up), so that a reason is asked for
 */
public record Move<S extends Enum<S> & Enumerator>(S from, S to, boolean needsReason) {
}
