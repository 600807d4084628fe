// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a stream group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStreamGroupDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The OCIDs of the stream sources in the stream group.
    pub stream_source_ids: Option<Vec<String>>,
    /// The stream sources that overlap in their field of view.
    pub stream_overlaps: Option<Vec<models::StreamGroupOverlap>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateStreamGroupDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            stream_source_ids = "streamSourceIds", with_stream_source_ids([String]);
            stream_overlaps = "streamOverlaps", with_stream_overlaps([models::StreamGroupOverlap]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
