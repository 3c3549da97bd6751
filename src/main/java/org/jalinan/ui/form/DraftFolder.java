package org.jalinan.ui.form;

import java.io.IOException;
import java.util.List;

/// Where drafts outlive the program.
public interface DraftFolder {

    /// What was written last; empty if nothing can be read, because drafts must never keep the program from starting.
    List<Draft> read();

    void write(List<Draft> drafts) throws IOException;

    /// Of a portfolio that can only be read: there is nothing to go on with.
    static DraftFolder none() {
        return new DraftFolder() {
            @Override
            public List<Draft> read() {
                return List.of();
            }

            @Override
            public void write(List<Draft> drafts) {
                throw new IllegalStateException("Nothing is typed into what can only be read.");
            }
        };
    }
}
