// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A recall definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecallDefinition {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    RecallDefinition {
        id = "id";
        name = "name";
    }
}
