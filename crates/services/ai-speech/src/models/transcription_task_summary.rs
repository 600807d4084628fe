// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a transcription task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionTaskSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<i64>,
    /// The size of the file in bytes.
    pub file_size_in_bytes: Option<i64>,
    /// The duration of the input file, in seconds.
    pub file_duration_in_seconds: Option<i64>,
    /// The duration of the processing without waiting times, in seconds.
    pub processing_duration_in_seconds: Option<i64>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TranscriptionTaskLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    TranscriptionTaskSummary {
        id = "id";
        display_name = "displayName";
        percent_complete = "percentComplete";
        file_size_in_bytes = "fileSizeInBytes";
        file_duration_in_seconds = "fileDurationInSeconds";
        processing_duration_in_seconds = "processingDurationInSeconds";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
