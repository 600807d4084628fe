// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, update};

use crate::models;

/// The fields to update in a recommendation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRecommendationDetails {
    /// The status.
    pub status: models::RecommendationStatus,
    /// The time when the current status ends.
    pub time_status_end: Option<DateTime<Utc>>,
    cleared: Vec<String>,
}

update! {
    UpdateRecommendationDetails {
        required {
            status = "status", with_status(models::RecommendationStatus);
        }
        optional {
            time_status_end = "timeStatusEnd", with_time_status_end(DateTime<Utc>),
                clear_time_status_end;
        }
    }
}
