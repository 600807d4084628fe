// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTool {
    /// The name.
    pub name: models::DatabaseToolName,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The compute count.
    pub compute_count: Option<f64>,
    /// The maximum idle time, in minutes.
    pub max_idle_time_in_minutes: Option<i64>,
}

model! {
    DatabaseTool {
        required {
            name = "name", with_name(models::DatabaseToolName);
        }
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            compute_count = "computeCount", with_compute_count(f64);
            max_idle_time_in_minutes = "maxIdleTimeInMinutes", with_max_idle_time_in_minutes(i64);
        }
    }
}
