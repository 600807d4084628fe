// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a stream group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamGroupSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::StreamGroupLifecycleState>,
    /// The OCIDs of the stream sources in the stream group.
    pub stream_source_ids: Option<Vec<String>>,
    /// The stream sources that overlap in their field of view.
    pub stream_overlaps: Option<Vec<models::StreamGroupOverlap>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    StreamGroupSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_enabled = "isEnabled";
        lifecycle_state = "lifecycleState";
        stream_source_ids = "streamSourceIds";
        stream_overlaps = "streamOverlaps";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
