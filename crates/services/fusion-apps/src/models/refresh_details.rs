// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a refresh.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RefreshDetails {
    /// The OCID of the source Fusion environment.
    pub source_fusion_environment_id: String,
    /// The end time, regardless of the outcome.
    pub time_finished: DateTime<Utc>,
    /// The time of the backup of the source environment used for the refresh.
    pub time_of_restoration_point: DateTime<Utc>,
}

model! {
    RefreshDetails {
        source_fusion_environment_id = "sourceFusionEnvironmentId";
        time_finished = "timeFinished";
        time_of_restoration_point = "timeOfRestorationPoint";
    }
}
