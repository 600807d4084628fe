// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A random number format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RandomNumberFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The lower bound of the range of generated values.
    pub start_value: i64,
    /// The end value.
    pub end_value: i64,
}

model! {
    RandomNumberFormatEntry, "type" = "RANDOM_NUMBER" {
        required {
            start_value = "startValue", with_start_value(i64);
            end_value = "endValue", with_end_value(i64);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
