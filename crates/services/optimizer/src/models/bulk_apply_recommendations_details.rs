// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of recommendations to apply.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkApplyRecommendationsDetails {
    /// The OCIDs of the resource actions.
    pub resource_action_ids: Option<Vec<String>>,
    /// The actions.
    pub actions: Option<Vec<models::BulkApplyResourceAction>>,
    /// The status.
    pub status: models::BulkApplyRecommendationsStatus,
    /// The time when the current status ends.
    pub time_status_end: Option<DateTime<Utc>>,
}

model! {
    BulkApplyRecommendationsDetails {
        required {
            status = "status", with_status(models::BulkApplyRecommendationsStatus);
        }
        optional {
            resource_action_ids = "resourceActionIds", with_resource_action_ids([String]);
            actions = "actions", with_actions([models::BulkApplyResourceAction]);
            time_status_end = "timeStatusEnd", with_time_status_end(DateTime<Utc>);
        }
    }
}
