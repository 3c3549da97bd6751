/// Forms over records of any kind, for every screen. `RecordForm` is what an officer does, `Entries` what a form shows at
/// one moment, `Drafts` what was typed and cannot be saved yet, `FieldsPane` the fields of one record. All of it is
/// derived from the components of a record, so a new field needs no code here. A field is judged when it is left: what
/// holds is one edit at once, what does not keeps its text until it does.
@NullMarked
package org.jalinan.ui.form;

import org.jspecify.annotations.NullMarked;
