// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A random string format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RandomStringFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The minimum number of digits of generated values. At most the end length.
    pub start_length: i64,
    /// The maximum number of digits of generated values. At least the start length.
    pub end_length: i64,
}

model! {
    RandomStringFormatEntry, "type" = "RANDOM_STRING" {
        required {
            start_length = "startLength", with_start_length(i64);
            end_length = "endLength", with_end_length(i64);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
