// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a PDB conversion history entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PdbConversionHistoryEntrySummary {
    /// The OCID of the resource.
    pub id: String,
    /// The action.
    pub action: models::PdbConversionHistoryEntryAction,
    /// The target.
    pub target: Option<models::PdbConversionHistoryEntryTarget>,
    /// The OCID of the source database.
    pub source_database_id: String,
    /// The OCID of the target database.
    pub target_database_id: Option<String>,
    /// The name of the container database (CDB). At most 8 characters. Unique in the tenancy.
    pub cdb_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::PdbConversionHistoryEntryLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// Additional parameters of the container database.
    pub additional_cdb_params: Option<String>,
}

model! {
    PdbConversionHistoryEntrySummary {
        id = "id";
        action = "action";
        target = "target";
        source_database_id = "sourceDatabaseId";
        target_database_id = "targetDatabaseId";
        cdb_name = "cdbName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        additional_cdb_params = "additionalCdbParams";
    }
}
