// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a stream job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStreamJobDetails {
    /// The OCID of the stream source.
    pub stream_source_id: Option<String>,
    /// The features.
    pub features: Option<Vec<models::VideoStreamFeature>>,
    /// The output location of the stream job.
    pub stream_output_location: Option<models::StreamOutputLocation>,
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateStreamJobDetails {
        optional {
            stream_source_id = "streamSourceId", with_stream_source_id(String),
                clear_stream_source_id;
            features = "features", with_features([models::VideoStreamFeature]), clear_features;
            stream_output_location = "streamOutputLocation",
                with_stream_output_location(models::StreamOutputLocation),
                clear_stream_output_location;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
