package org.jalinan.ui.form;

import java.io.IOException;
import java.util.List;

/// Where drafts outlive the program.
public interface DraftFolder {

    /// What was written last; empty if nothing can be read, because drafts must never keep the program from starting.
    List<Draft> read();

    void write(List<Draft> drafts) throws IOException;
}
