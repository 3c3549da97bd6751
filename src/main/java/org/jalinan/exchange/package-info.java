/// Files in and out, one class per format. The shipped facts become records of `model`, every value of the file in its
/// place; a test walks the file and asks for each of them. What is written stands whole under its name or not at all
/// (`ExportedFile`), under a name that every system takes (`FileNames`).
@NullMarked
package org.jalinan.exchange;

import org.jspecify.annotations.NullMarked;
