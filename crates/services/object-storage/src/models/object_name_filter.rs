// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A filter for object names. Exclusions take precedence over inclusions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectNameFilter {
    /// The prefixes of object names to include. If empty, all names are included. Inclusion
    /// patterns are a more general alternative.
    pub inclusion_prefixes: Option<Vec<String>>,
    /// The glob patterns of object names to include. If empty, all names are included.
    pub inclusion_patterns: Option<Vec<String>>,
    /// The glob patterns of object names to exclude. They take precedence over inclusions.
    pub exclusion_patterns: Option<Vec<String>>,
}

model! {
    ObjectNameFilter {
        optional {
            inclusion_prefixes = "inclusionPrefixes", with_inclusion_prefixes([String]);
            inclusion_patterns = "inclusionPatterns", with_inclusion_patterns([String]);
            exclusion_patterns = "exclusionPatterns", with_exclusion_patterns([String]);
        }
    }
}
