// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an autonomous database in backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseInBackupSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AutonomousDatabaseInBackupLifecycleState>,
}

model! {
    AutonomousDatabaseInBackupSummary {
        compartment_id = "compartmentId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
    }
}
