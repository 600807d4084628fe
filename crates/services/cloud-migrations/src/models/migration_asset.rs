// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A migration asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationAsset {
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
    /// The metadata of the source asset, by name.
    pub source_asset_data: Option<BTreeMap<String, Value>>,
    /// The notifications.
    pub notifications: Option<Vec<models::MigrationAssetNotification>>,
    /// The OCID of the source asset in the inventory.
    pub source_asset_id: Option<String>,
    /// The ID of the replication schedule.
    pub replication_schedule_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The ID of the compartment for the replication.
    pub replication_compartment_id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The name of the bucket for snapshots.
    pub snap_shot_bucket_name: String,
    /// The migration assets that depend on this asset.
    pub depended_on_by: Option<Vec<String>>,
    /// The migration assets that depend on this asset.
    pub depends_on: Option<Vec<String>>,
    /// The location of the replication.
    pub replication_location_detail: Option<models::ReplicationLocationDetail>,
    /// The destination disks by ID of the source disk.
    pub destination_disks: Option<BTreeMap<String, models::DestinationDisk>>,
}

model! {
    MigrationAsset {
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
        source_asset_data = "sourceAssetData";
        notifications = "notifications";
        source_asset_id = "sourceAssetId";
        replication_schedule_id = "replicationScheduleId";
        availability_domain = "availabilityDomain";
        replication_compartment_id = "replicationCompartmentId";
        tenancy_id = "tenancyId";
        snap_shot_bucket_name = "snapShotBucketName";
        depended_on_by = "dependedOnBy";
        depends_on = "dependsOn";
        replication_location_detail = "replicationLocationDetail";
        destination_disks = "destinationDisks";
    }
}
