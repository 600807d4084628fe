// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a migration asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationAssetSummary {
    /// The ID of the resource.
    pub id: String,
    /// The type.
    pub type_: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::MigrationAssetLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the migration.
    pub migration_id: String,
    /// The snapshots.
    pub snapshots: Option<BTreeMap<String, models::HydratedVolume>>,
    /// The parent snapshot of the migration asset.
    pub parent_snapshot: Option<String>,
    /// The snapshot information.
    pub snapshot_info: Option<String>,
    /// The metadata of the source asset, by name.
    pub source_asset_data: Option<BTreeMap<String, Value>>,
    /// The notifications.
    pub notifications: Option<Vec<models::MigrationAssetNotification>>,
    /// The OCID of the source asset in the inventory.
    pub source_asset_id: Option<String>,
    /// The migration assets that depend on this asset.
    pub depended_on_by: Option<Vec<String>>,
    /// The migration assets that depend on this asset.
    pub depends_on: Option<Vec<String>>,
    /// The ID of the replication schedule.
    pub replication_schedule_id: Option<String>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The location of the replication.
    pub replication_location_detail: Option<models::ReplicationLocationDetail>,
    /// The destination disks by ID of the source disk.
    pub destination_disks: Option<BTreeMap<String, models::DestinationDisk>>,
}

model! {
    MigrationAssetSummary {
        id = "id";
        type_ = "type";
        display_name = "displayName";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        migration_id = "migrationId";
        snapshots = "snapshots";
        parent_snapshot = "parentSnapshot";
        snapshot_info = "snapshotInfo";
        source_asset_data = "sourceAssetData";
        notifications = "notifications";
        source_asset_id = "sourceAssetId";
        depended_on_by = "dependedOnBy";
        depends_on = "dependsOn";
        replication_schedule_id = "replicationScheduleId";
        tenancy_id = "tenancyId";
        replication_location_detail = "replicationLocationDetail";
        destination_disks = "destinationDisks";
    }
}
