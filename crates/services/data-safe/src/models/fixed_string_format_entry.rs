// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A fixed string format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedStringFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The fixed string.
    pub fixed_string: String,
}

model! {
    FixedStringFormatEntry, "type" = "FIXED_STRING" {
        required {
            fixed_string = "fixedString", with_fixed_string(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
