// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a library masking format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LibraryMaskingFormatSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::LibraryMaskingFormatLifecycleState,
    /// The description.
    pub description: Option<String>,
    /// The OCIDs of the sensitive types.
    pub sensitive_type_ids: Option<Vec<String>>,
    /// The source.
    pub source: models::LibraryMaskingFormatSource,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    LibraryMaskingFormatSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        description = "description";
        sensitive_type_ids = "sensitiveTypeIds";
        source = "source";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
