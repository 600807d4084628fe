// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a migration asset.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMigrationAssetDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The ID of the replication schedule.
    pub replication_schedule_id: Option<String>,
    /// The migration assets that depend on this asset.
    pub depends_on: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateMigrationAssetDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            replication_schedule_id = "replicationScheduleId", with_replication_schedule_id(String),
                clear_replication_schedule_id;
            depends_on = "dependsOn", with_depends_on([String]), clear_depends_on;
        }
    }
}
