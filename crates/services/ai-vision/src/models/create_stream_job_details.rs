// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a stream job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamJobDetails {
    /// The OCID of the stream source.
    pub stream_source_id: String,
    /// The features.
    pub features: Vec<models::VideoStreamFeature>,
    /// The output location of the stream job.
    pub stream_output_location: models::StreamOutputLocation,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateStreamJobDetails {
        required {
            stream_source_id = "streamSourceId", with_stream_source_id(String);
            features = "features", with_features([models::VideoStreamFeature]);
            stream_output_location = "streamOutputLocation",
                with_stream_output_location(models::StreamOutputLocation);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
