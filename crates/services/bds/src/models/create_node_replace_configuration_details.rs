// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a node replace configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNodeReplaceConfigurationDetails {
    /// The details of the level type.
    pub level_type_details: models::LevelTypeDetails,
    /// The display name: alphanumeric ASCII characters without spaces. It does not have to be
    /// unique.
    pub display_name: Option<String>,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// The type of the metric.
    pub metric_type: models::NodeReplaceConfigurationMetricType,
    /// The duration in minutes.
    pub duration_in_minutes: i64,
}

model! {
    CreateNodeReplaceConfigurationDetails {
        required {
            level_type_details = "levelTypeDetails",
                with_level_type_details(models::LevelTypeDetails);
            metric_type = "metricType",
                with_metric_type(models::NodeReplaceConfigurationMetricType);
            duration_in_minutes = "durationInMinutes", with_duration_in_minutes(i64);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
        }
    }
}
