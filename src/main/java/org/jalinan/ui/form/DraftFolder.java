package org.jalinan.ui.form;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Where drafts outlive the program.
public interface DraftFolder {

    /// What was written last; empty if nothing can be read, because drafts must never keep the program from starting.
    List<Draft> read();

    void write(List<Draft> drafts) throws IOException;

    /// The drafts of a portfolio that can only be read are those of who has it open: there is nothing to go on with.
    default DraftFolder unless(BooleanSupplier held) {
        var folder = this;
        return new DraftFolder() {
            @Override
            public List<Draft> read() {
                return held.getAsBoolean() ? List.of() : folder.read();
            }

            @Override
            public void write(List<Draft> drafts) throws IOException {
                if (held.getAsBoolean()) {
                    throw new IllegalStateException("Nothing is typed into what can only be read.");
                }
                folder.write(drafts);
            }
        };
    }
}
