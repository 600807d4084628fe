// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a protected database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtectedDatabaseSummary {
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
    pub recovery_service_subnets: Option<Vec<models::RecoveryServiceSubnetDetails>>,
    /// The OCID of the database.
    pub database_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ProtectedDatabaseLifecycleState>,
    /// The health.
    pub health: Option<models::ProtectedDatabaseHealth>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The details of the health of the protected database.
    pub health_details: Option<String>,
    /// Whether Recovery Service created the protected database, instead of a user.
    pub is_read_only_resource: Option<bool>,
    /// The metrics.
    pub metrics: Option<models::MetricsSummary>,
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
    ProtectedDatabaseSummary {
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
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        health = "health";
        lifecycle_details = "lifecycleDetails";
        health_details = "healthDetails";
        is_read_only_resource = "isReadOnlyResource";
        metrics = "metrics";
        backup_cloud_location = "backupCloudLocation";
        subscription_id = "subscriptionId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
