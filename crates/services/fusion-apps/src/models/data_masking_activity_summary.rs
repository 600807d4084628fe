// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a data masking activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataMaskingActivitySummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::DataMaskingActivityLifecycleState,
    /// The time at which masking started.
    pub time_masking_start: DateTime<Utc>,
    /// The time at which masking ended.
    pub time_masking_finish: DateTime<Utc>,
}

model! {
    DataMaskingActivitySummary {
        id = "id";
        lifecycle_state = "lifecycleState";
        time_masking_start = "timeMaskingStart";
        time_masking_finish = "timeMaskingFinish";
    }
}
