// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A set of glob patterns for names. Exclusions take precedence over inclusions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatternDetails {
    /// The glob patterns of object names to include. If empty, all names are included.
    pub inclusion_patterns: Option<Vec<String>>,
    /// The glob patterns of object names to exclude. They take precedence over inclusions.
    pub exclusion_patterns: Option<Vec<String>>,
}

model! {
    PatternDetails {
        inclusion_patterns = "inclusionPatterns";
        exclusion_patterns = "exclusionPatterns";
    }
}
