// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A substring format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubstringFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The start position.
    pub start_position: i64,
    /// The length.
    pub length: i64,
}

model! {
    SubstringFormatEntry, "type" = "SUBSTRING" {
        required {
            start_position = "startPosition", with_start_position(i64);
            length = "length", with_length(i64);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
