// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A deterministic encryption format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeterministicEncryptionFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The regular expression.
    pub regular_expression: Option<String>,
}

model! {
    DeterministicEncryptionFormatEntry, "type" = "DETERMINISTIC_ENCRYPTION" {
        optional {
            description = "description", with_description(String);
            regular_expression = "regularExpression", with_regular_expression(String);
        }
    }
}
