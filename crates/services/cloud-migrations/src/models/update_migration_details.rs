// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a migration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMigrationDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the replication schedule.
    pub replication_schedule_id: Option<String>,
    /// Whether the migration is marked as complete.
    pub is_completed: Option<bool>,
    /// The type of the migration.
    pub migration_type: Option<models::MigrationType>,
    /// The configuration of the migration.
    pub migration_config: Option<models::MigrationConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMigrationDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            replication_schedule_id = "replicationScheduleId", with_replication_schedule_id(String),
                clear_replication_schedule_id;
            is_completed = "isCompleted", with_is_completed(bool), clear_is_completed;
            migration_type = "migrationType", with_migration_type(models::MigrationType),
                clear_migration_type;
            migration_config = "migrationConfig", with_migration_config(models::MigrationConfig),
                clear_migration_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
