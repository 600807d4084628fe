// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of terraform versions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerraformVersionCollection {
    /// The items on this page.
    pub items: Vec<models::TerraformVersionSummary>,
}

model! {
    TerraformVersionCollection {
        items = "items";
    }
}
