// @generated from spec/resources-to-wait-for.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::resources_to_wait_for::models;

/// A backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Backup {
    /// The ID.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::BackupLifecycleState,
}

model! {
    Backup {
        id = "id";
        lifecycle_state = "lifecycleState";
    }
}
