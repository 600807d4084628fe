// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A protected database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectedDatabase {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: String,
    /// The VPC user name.
    pub vpc_user_name: String,
    /// The size category of the protected database.
    pub database_size: models::ProtectedDatabaseDatabaseSize,
    /// The OCID of the protection policy.
    pub protection_policy_id: String,
    /// The time when the retention lock takes effect, which permanently locks the retention period.
    pub policy_locked_date_time: Option<String>,
    /// The recovery service subnets of the protected database.
    pub recovery_service_subnets: Vec<models::RecoveryServiceSubnetDetails>,
    /// The OCID of the database.
    pub database_id: Option<String>,
    /// The size of the database in GB.
    pub database_size_in_gbs: Option<i64>,
    /// The percentage of data that changes between successive incremental backups.
    pub change_rate: Option<f64>,
    /// The compression ratio, the ratio of compressed to expanded block size.
    pub compression_ratio: Option<f64>,
    /// Whether the database sends redo data to Recovery Service for real-time protection.
    pub is_redo_logs_shipped: Option<bool>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ProtectedDatabaseLifecycleState>,
    /// The health.
    pub health: Option<models::ProtectedDatabaseHealth>,
    /// Whether Recovery Service created the protected database, instead of a user.
    pub is_read_only_resource: Option<bool>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The details of the health of the protected database.
    pub health_details: Option<String>,
    /// The metrics.
    pub metrics: Option<models::Metrics>,
    /// The cloud service environment of the protected database.
    pub backup_cloud_location: Option<models::ProtectedDatabaseBackupCloudLocation>,
    /// The OCID of the subscription.
    pub subscription_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ProtectedDatabase {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        db_unique_name = "dbUniqueName";
        vpc_user_name = "vpcUserName";
        database_size = "databaseSize";
        protection_policy_id = "protectionPolicyId";
        policy_locked_date_time = "policyLockedDateTime";
        recovery_service_subnets = "recoveryServiceSubnets";
        database_id = "databaseId";
        database_size_in_gbs = "databaseSizeInGBs";
        change_rate = "changeRate";
        compression_ratio = "compressionRatio";
        is_redo_logs_shipped = "isRedoLogsShipped";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        health = "health";
        is_read_only_resource = "isReadOnlyResource";
        lifecycle_details = "lifecycleDetails";
        health_details = "healthDetails";
        metrics = "metrics";
        backup_cloud_location = "backupCloudLocation";
        subscription_id = "subscriptionId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
