/// Search over everything, from anywhere: records by their words, commands by their names. What is typed is answered
/// away from the window's thread, and an answer that comes too late is dropped.
@NullMarked
package org.jalinan.ui.search;

import org.jspecify.annotations.NullMarked;
