// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a stream group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateStreamGroupDetails {
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
    cleared: Vec<String>,
}

update! {
    UpdateStreamGroupDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_enabled = "isEnabled", with_is_enabled(bool), clear_is_enabled;
            stream_source_ids = "streamSourceIds", with_stream_source_ids([String]),
                clear_stream_source_ids;
            stream_overlaps = "streamOverlaps", with_stream_overlaps([models::StreamGroupOverlap]),
                clear_stream_overlaps;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
