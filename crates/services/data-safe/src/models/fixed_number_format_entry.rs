// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A fixed number format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedNumberFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The fixed number.
    pub fixed_number: f64,
}

model! {
    FixedNumberFormatEntry, "type" = "FIXED_NUMBER" {
        required {
            fixed_number = "fixedNumber", with_fixed_number(f64);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
