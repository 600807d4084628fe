// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An insight filter capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InsightFilterCapability {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: String,
    /// The values.
    pub values: Option<Vec<String>>,
    /// Whether it can use partial match.
    pub can_use_partial_match: Option<bool>,
}

model! {
    InsightFilterCapability {
        name = "name";
        type_ = "type";
        values = "values";
        can_use_partial_match = "canUsePartialMatch";
    }
}
