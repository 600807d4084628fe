// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A video job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VideoJob {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The features.
    pub features: Vec<models::VideoFeature>,
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
    pub lifecycle_state: models::VideoJobLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::VideoJobLifecycleDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    VideoJob {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        features = "features";
        input_location = "inputLocation";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        percent_complete = "percentComplete";
        output_location = "outputLocation";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
