// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of JFR recordings to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestJfrRecordingsDetails {
    /// The targets.
    pub targets: Option<Vec<models::JfrAttachmentTarget>>,
    /// The jfc profile name.
    pub jfc_profile_name: String,
    /// The jfc V1.
    pub jfc_v1: Option<String>,
    /// The jfc V2.
    pub jfc_v2: Option<String>,
    /// The duration of the JFR recording, in minutes.
    pub recording_duration_in_minutes: Option<i64>,
    /// The recording size, in megabytes.
    pub recording_size_in_mb: Option<i64>,
    /// The period for finding JVMs, in minutes. JVMs started within it are included. Must exceed
    /// the polling interval of the agent.
    pub waiting_period_in_minutes: Option<i64>,
}

model! {
    RequestJfrRecordingsDetails {
        required {
            jfc_profile_name = "jfcProfileName", with_jfc_profile_name(String);
        }
        optional {
            targets = "targets", with_targets([models::JfrAttachmentTarget]);
            jfc_v1 = "jfcV1", with_jfc_v1(String);
            jfc_v2 = "jfcV2", with_jfc_v2(String);
            recording_duration_in_minutes = "recordingDurationInMinutes",
                with_recording_duration_in_minutes(i64);
            recording_size_in_mb = "recordingSizeInMb", with_recording_size_in_mb(i64);
            waiting_period_in_minutes = "waitingPeriodInMinutes",
                with_waiting_period_in_minutes(i64);
        }
    }
}
