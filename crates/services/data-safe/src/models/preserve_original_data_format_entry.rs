// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A preserve original data format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PreserveOriginalDataFormatEntry {
    /// The description.
    pub description: Option<String>,
}

model! {
    PreserveOriginalDataFormatEntry, "type" = "PRESERVE_ORIGINAL_DATA" {
        optional {
            description = "description", with_description(String);
        }
    }
}
