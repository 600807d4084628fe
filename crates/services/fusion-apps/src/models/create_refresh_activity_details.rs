// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a refresh activity to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRefreshActivityDetails {
    /// The OCID of the source Fusion environment.
    pub source_fusion_environment_id: String,
    /// Whether data masking is chosen for the refresh.
    pub is_data_masking_opted: Option<bool>,
    /// The scheduled start time.
    pub time_scheduled_start: Option<DateTime<Utc>>,
}

model! {
    CreateRefreshActivityDetails {
        required {
            source_fusion_environment_id = "sourceFusionEnvironmentId",
                with_source_fusion_environment_id(String);
        }
        optional {
            is_data_masking_opted = "isDataMaskingOpted", with_is_data_masking_opted(bool);
            time_scheduled_start = "timeScheduledStart", with_time_scheduled_start(DateTime<Utc>);
        }
    }
}
