// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a profile level.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileLevelSummary {
    /// The name.
    pub name: String,
    /// The name of the recommendation.
    pub recommendation_name: String,
    /// The metrics.
    pub metrics: Vec<models::EvaluatedMetric>,
    /// The default interval. In days.
    pub default_interval: i64,
    /// The valid intervals.
    pub valid_intervals: Vec<i64>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    ProfileLevelSummary {
        name = "name";
        recommendation_name = "recommendationName";
        metrics = "metrics";
        default_interval = "defaultInterval";
        valid_intervals = "validIntervals";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
