// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of build run snapshots.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildRunSnapshotCollection {
    /// The items on this page.
    pub items: Vec<models::BuildRunSnapshotSummary>,
}

model! {
    BuildRunSnapshotCollection {
        items = "items";
    }
}
