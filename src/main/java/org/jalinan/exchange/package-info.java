/// Files in and out, one class per format. The shipped facts become records of `model`, every value of the file in its
/// place; a test walks the file and asks for each of them.
@NullMarked
package org.jalinan.exchange;

import org.jspecify.annotations.NullMarked;
