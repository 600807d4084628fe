// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a migration asset to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMigrationAssetDetails {
    /// The display name. Default: the name of the source asset. It does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the inventory asset.
    pub inventory_asset_id: String,
    /// The OCID of the migration.
    pub migration_id: String,
    /// The ID of the replication schedule.
    pub replication_schedule_id: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: String,
    /// The ID of the compartment for the replication.
    pub replication_compartment_id: String,
    /// The name of the bucket for snapshots.
    pub snap_shot_bucket_name: String,
    /// The location of the replication.
    pub replication_location_detail: Option<models::ReplicationLocationDetail>,
    /// The migration assets that depend on this asset.
    pub depends_on: Option<Vec<String>>,
}

model! {
    CreateMigrationAssetDetails {
        required {
            inventory_asset_id = "inventoryAssetId", with_inventory_asset_id(String);
            migration_id = "migrationId", with_migration_id(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            replication_compartment_id = "replicationCompartmentId",
                with_replication_compartment_id(String);
            snap_shot_bucket_name = "snapShotBucketName", with_snap_shot_bucket_name(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            replication_schedule_id = "replicationScheduleId", with_replication_schedule_id(String);
            replication_location_detail = "replicationLocationDetail",
                with_replication_location_detail(models::ReplicationLocationDetail);
            depends_on = "dependsOn", with_depends_on([String]);
        }
    }
}
