// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A truncate table format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TruncateTableFormatEntry {
    /// The description.
    pub description: Option<String>,
}

model! {
    TruncateTableFormatEntry, "type" = "TRUNCATE_TABLE" {
        optional {
            description = "description", with_description(String);
        }
    }
}
