// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A node replace configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeReplaceConfiguration {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the cluster.
    pub bds_instance_id: String,
    /// The display name: alphanumeric ASCII characters without spaces. It does not have to be
    /// unique.
    pub display_name: String,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The details of the level type.
    pub level_type_details: models::LevelTypeDetails,
    /// The lifecycle state.
    pub lifecycle_state: models::NodeReplaceConfigurationLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The type of the metric.
    pub metric_type: models::NodeReplaceConfigurationMetricType,
    /// The duration in minutes.
    pub duration_in_minutes: i64,
}

model! {
    NodeReplaceConfiguration {
        id = "id";
        bds_instance_id = "bdsInstanceId";
        display_name = "displayName";
        secret_id = "secretId";
        level_type_details = "levelTypeDetails";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        metric_type = "metricType";
        duration_in_minutes = "durationInMinutes";
    }
}
