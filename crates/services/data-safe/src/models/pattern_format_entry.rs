// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A pattern format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatternFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The pattern.
    pub pattern: String,
}

model! {
    PatternFormatEntry, "type" = "PATTERN" {
        required {
            pattern = "pattern", with_pattern(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
