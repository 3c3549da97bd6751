/// A portfolio as one page for a browser, for a colleague who has no Jalinan: one file that asks nobody for anything.
@NullMarked
package org.jalinan.documents.web;

import org.jspecify.annotations.NullMarked;
