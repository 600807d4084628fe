// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of AWR snapshots.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrSnapshotCollection {
    /// The items on this page.
    pub items: Vec<models::AwrSnapshotSummary>,
}

model! {
    AwrSnapshotCollection {
        items = "items";
    }
}
