// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of HSM partitions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HsmPartitionCollection {
    /// The items on this page.
    pub items: Vec<models::HsmPartitionSummary>,
}

model! {
    HsmPartitionCollection {
        items = "items";
    }
}
