// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an access request history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRequestHistorySummary {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AccessRequestHistoryLifecycleState>,
    /// The ID of the user.
    pub user_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The duration.
    pub duration: Option<i64>,
    /// Whether the request is approved automatically.
    pub is_auto_approved: Option<bool>,
    /// The actions list.
    pub actions_list: Option<Vec<String>>,
    /// The time of the action on the access request.
    pub time_of_action: Option<DateTime<Utc>>,
}

model! {
    AccessRequestHistorySummary {
        lifecycle_state = "lifecycleState";
        user_id = "userId";
        description = "description";
        duration = "duration";
        is_auto_approved = "isAutoApproved";
        actions_list = "actionsList";
        time_of_action = "timeOfAction";
    }
}
