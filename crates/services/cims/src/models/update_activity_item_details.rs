// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an activity item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateActivityItemDetails {
    /// The comments.
    pub comments: Option<String>,
    /// The type of the activity.
    pub activity_type: Option<models::ActivityItemActivityType>,
}

model! {
    UpdateActivityItemDetails, "type" = "activity" {
        comments = "comments";
        activity_type = "activityType";
    }
}
