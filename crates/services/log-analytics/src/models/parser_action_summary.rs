// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a parser action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParserActionSummary {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    ParserActionSummary {
        name = "name";
        display_name = "displayName";
        description = "description";
    }
}
