// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An autonomous container database backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousContainerDatabaseBackup {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the Autonomous Container Database.
    pub autonomous_container_database_id: String,
    /// The display name.
    pub display_name: String,
    /// The display name that the Autonomous Container Database had when the backup was created.
    pub acd_display_name: Option<String>,
    /// The type.
    pub type_: models::AutonomousContainerDatabaseBackupType,
    /// Whether the object was created or submitted automatically.
    pub is_automatic: bool,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::AutonomousContainerDatabaseBackupLifecycleState,
    /// The retention period in days.
    pub retention_period_in_days: Option<i64>,
    /// Whether the backup is for a remote region.
    pub is_remote_backup: Option<bool>,
    /// The type of the infrastructure.
    pub infrastructure_type: Option<models::AutonomousContainerDatabaseBackupInfrastructureType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The Autonomous Databases in the backup.
    pub autonomous_databases: Option<Vec<models::AutonomousDatabaseInBackup>>,
    /// The version of the database.
    pub db_version: Option<String>,
    /// The details of the backup destination.
    pub backup_destination_details: Option<models::BackupDestinationDetails>,
}

model! {
    AutonomousContainerDatabaseBackup {
        id = "id";
        compartment_id = "compartmentId";
        autonomous_container_database_id = "autonomousContainerDatabaseId";
        display_name = "displayName";
        acd_display_name = "acdDisplayName";
        type_ = "type";
        is_automatic = "isAutomatic";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        retention_period_in_days = "retentionPeriodInDays";
        is_remote_backup = "isRemoteBackup";
        infrastructure_type = "infrastructureType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        autonomous_databases = "autonomousDatabases";
        db_version = "dbVersion";
        backup_destination_details = "backupDestinationDetails";
    }
}
