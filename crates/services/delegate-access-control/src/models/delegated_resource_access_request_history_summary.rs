// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a delegated resource access request history.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegatedResourceAccessRequestHistorySummary {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DelegatedResourceAccessRequestHistoryLifecycleState>,
    /// The status of the delegated resource access request.
    pub request_status: Option<models::DelegatedResourceAccessRequestHistoryRequestStatus>,
    /// The ID of the user.
    pub user_id: Option<String>,
    /// The comment.
    pub comment: Option<String>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
}

model! {
    DelegatedResourceAccessRequestHistorySummary {
        lifecycle_state = "lifecycleState";
        request_status = "requestStatus";
        user_id = "userId";
        comment = "comment";
        timestamp = "timestamp";
    }
}
