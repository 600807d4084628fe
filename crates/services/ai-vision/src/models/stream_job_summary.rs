// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a stream job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamJobSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the stream source.
    pub stream_source_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The features.
    pub features: Vec<models::VideoStreamFeature>,
    /// The output location of the stream job.
    pub stream_output_location: Option<models::StreamOutputLocation>,
    /// The lifecycle state.
    pub lifecycle_state: models::StreamJobLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    StreamJobSummary {
        id = "id";
        stream_source_id = "streamSourceId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        features = "features";
        stream_output_location = "streamOutputLocation";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
