// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A delete rows format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteRowsFormatEntry {
    /// The description.
    pub description: Option<String>,
}

model! {
    DeleteRowsFormatEntry, "type" = "DELETE_ROWS" {
        optional {
            description = "description", with_description(String);
        }
    }
}
