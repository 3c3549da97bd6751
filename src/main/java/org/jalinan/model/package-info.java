/// What an officer talks about: projects, milestones, partners, meetings, promises, sources, and the rules on them.
/// Every record kind is an immutable record of scalar components; what can be cited or edited alone is a record of its
/// own that names its owner. A `Portfolio` holds them all at one moment. Imports java.base, JSpecify and PCollections.
@NullMarked
package org.jalinan.model;

import org.jspecify.annotations.NullMarked;
