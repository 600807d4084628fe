// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a copy status to backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupCopyStatusDetails {
    /// The state.
    pub state: Option<models::BackupCopyStatusState>,
    /// The details of the state.
    pub state_details: Option<String>,
    /// The OCID of the backup.
    pub backup_id: Option<String>,
    /// The region.
    pub region: String,
}

model! {
    BackupCopyStatusDetails {
        state = "state";
        state_details = "stateDetails";
        backup_id = "backupId";
        region = "region";
    }
}
