package org.ipag.scrutiny.ui.internal;

/** The UI thread, as far as code without widgets needs it; tests bring their own. */
interface Ui {

    /** Runs something on the UI thread, after what it does now. */
    void later(Runnable code);

    /** Runs something on the UI thread after so many milliseconds. */
    void after(int milliseconds, Runnable code);

    /** Runs something on the UI thread and waits for it; runs it at once if called there. */
    void andWait(Runnable code);

    /** Runs something off the UI thread, shown as progress under that name. */
    void inBackground(String name, Runnable code);
}
