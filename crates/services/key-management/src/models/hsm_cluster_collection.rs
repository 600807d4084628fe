// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of HSM clusters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HsmClusterCollection {
    /// The items on this page.
    pub items: Vec<models::HsmClusterSummary>,
}

model! {
    HsmClusterCollection {
        items = "items";
    }
}
