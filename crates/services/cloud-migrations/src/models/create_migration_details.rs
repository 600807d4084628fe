// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a migration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMigrationDetails {
    /// The type of the migration.
    pub migration_type: Option<models::MigrationType>,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the replication schedule.
    pub replication_schedule_id: Option<String>,
    /// Whether the migration is marked as complete.
    pub is_completed: Option<bool>,
    /// The configuration of the migration.
    pub migration_config: Option<models::MigrationConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMigrationDetails {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            migration_type = "migrationType", with_migration_type(models::MigrationType);
            replication_schedule_id = "replicationScheduleId", with_replication_schedule_id(String);
            is_completed = "isCompleted", with_is_completed(bool);
            migration_config = "migrationConfig", with_migration_config(models::MigrationConfig);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
