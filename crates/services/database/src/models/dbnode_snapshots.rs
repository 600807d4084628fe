// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// DB node snapshots.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbnodeSnapshots {
    /// The name.
    pub name: String,
    /// The snapshots.
    pub snapshots: Option<Vec<models::DbnodeSnapshot>>,
}

model! {
    DbnodeSnapshots {
        name = "name";
        snapshots = "snapshots";
    }
}
