// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an AWR source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrSourceSummary {
    /// The OCID of the AWR hub.
    pub awr_hub_id: String,
    /// The name.
    pub name: String,
    /// The ID of the source database whose AWR data is uploaded.
    pub awr_source_database_id: String,
    /// The number of snapshots uploaded.
    pub snapshots_uploaded: f64,
    /// The lowest ID of the snapshots whose AWR data is in AWR Hub.
    pub min_snapshot_identifier: f64,
    /// The highest ID of the snapshots whose AWR data is in AWR Hub.
    pub max_snapshot_identifier: f64,
    /// The time of the earliest source database snapshot whose data is in AWR Hub.
    pub time_first_snapshot_generated: DateTime<Utc>,
    /// The time of the latest source database snapshot whose data is in AWR Hub.
    pub time_last_snapshot_generated: DateTime<Utc>,
    /// The number of hours since the last import of AWR snapshots from the source database.
    pub hours_since_last_import: f64,
}

model! {
    AwrSourceSummary {
        awr_hub_id = "awrHubId";
        name = "name";
        awr_source_database_id = "awrSourceDatabaseId";
        snapshots_uploaded = "snapshotsUploaded";
        min_snapshot_identifier = "minSnapshotIdentifier";
        max_snapshot_identifier = "maxSnapshotIdentifier";
        time_first_snapshot_generated = "timeFirstSnapshotGenerated";
        time_last_snapshot_generated = "timeLastSnapshotGenerated";
        hours_since_last_import = "hoursSinceLastImport";
    }
}
