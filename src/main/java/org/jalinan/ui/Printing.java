package org.jalinan.ui;

import org.jalinan.documents.print.PrintOrder;

/// On which printer and how an officer prints.
///
/// @param printer by its name on this computer
public record Printing(String printer, PrintOrder order) {
}
