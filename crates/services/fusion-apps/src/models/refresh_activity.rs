// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A refresh activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshActivity {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the source Fusion environment.
    pub source_fusion_environment_id: String,
    /// The time of the backup of the source environment used for the refresh.
    pub time_of_restoration_point: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::RefreshActivityLifecycleState,
    /// The availability of the service during the refresh activity.
    pub service_availability: models::RefreshActivityServiceAvailability,
    /// The scheduled start time.
    pub time_scheduled_start: DateTime<Utc>,
    /// The scheduled end time of the refresh activity.
    pub time_expected_finish: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Whether data masking is chosen for the refresh.
    pub is_data_masking_opted: Option<bool>,
    /// The issues of the refresh.
    pub refresh_issue_details_list: Option<Vec<models::RefreshIssueDetails>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::RefreshActivityLifecycleDetails>,
}

model! {
    RefreshActivity {
        id = "id";
        display_name = "displayName";
        source_fusion_environment_id = "sourceFusionEnvironmentId";
        time_of_restoration_point = "timeOfRestorationPoint";
        lifecycle_state = "lifecycleState";
        service_availability = "serviceAvailability";
        time_scheduled_start = "timeScheduledStart";
        time_expected_finish = "timeExpectedFinish";
        time_finished = "timeFinished";
        time_accepted = "timeAccepted";
        time_updated = "timeUpdated";
        is_data_masking_opted = "isDataMaskingOpted";
        refresh_issue_details_list = "refreshIssueDetailsList";
        lifecycle_details = "lifecycleDetails";
    }
}
