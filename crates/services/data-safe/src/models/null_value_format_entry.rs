// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A null value format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NullValueFormatEntry {
    /// The description.
    pub description: Option<String>,
}

model! {
    NullValueFormatEntry, "type" = "NULL_VALUE" {
        optional {
            description = "description", with_description(String);
        }
    }
}
