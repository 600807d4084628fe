// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A processor job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProcessorJob {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The configuration of the processor.
    pub processor_config: models::ProcessorConfig,
    /// The location of the input.
    pub input_location: Option<models::InputLocation>,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<f64>,
    /// The location of the output.
    pub output_location: models::OutputLocation,
    /// The lifecycle state.
    pub lifecycle_state: models::ProcessorJobLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::ProcessorJobLifecycleDetails>,
}

model! {
    ProcessorJob {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        processor_config = "processorConfig";
        input_location = "inputLocation";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        percent_complete = "percentComplete";
        output_location = "outputLocation";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
