// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A transcription task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranscriptionTask {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<i64>,
    /// The time to live, in days.
    pub ttl_in_days: Option<i64>,
    /// The details of the model.
    pub model_details: Option<models::TranscriptionModelDetails>,
    /// The audio format details.
    pub audio_format_details: Option<models::AudioFormatDetails>,
    /// The size of the file in bytes.
    pub file_size_in_bytes: Option<i64>,
    /// The duration of the input file, in seconds.
    pub file_duration_in_seconds: Option<i64>,
    /// The duration of the processing without waiting times, in seconds.
    pub processing_duration_in_seconds: Option<i64>,
    /// The location of the input.
    pub input_location: Option<models::ObjectLocation>,
    /// The location of the output.
    pub output_location: Option<models::ObjectLocation>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TranscriptionTaskLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    TranscriptionTask {
        id = "id";
        display_name = "displayName";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        percent_complete = "percentComplete";
        ttl_in_days = "ttlInDays";
        model_details = "modelDetails";
        audio_format_details = "audioFormatDetails";
        file_size_in_bytes = "fileSizeInBytes";
        file_duration_in_seconds = "fileDurationInSeconds";
        processing_duration_in_seconds = "processingDurationInSeconds";
        input_location = "inputLocation";
        output_location = "outputLocation";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
