// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A masking format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingFormat {
    /// The condition.
    pub condition: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The format entries. Their combined output is used for masking.
    pub format_entries: Vec<models::FormatEntry>,
}

model! {
    MaskingFormat {
        required {
            format_entries = "formatEntries", with_format_entries([models::FormatEntry]);
        }
        optional {
            condition = "condition", with_condition(String);
            description = "description", with_description(String);
        }
    }
}
