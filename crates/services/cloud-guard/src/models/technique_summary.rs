// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a technique.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TechniqueSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
}

model! {
    TechniqueSummary {
        id = "id";
        display_name = "displayName";
    }
}
