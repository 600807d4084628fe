// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a translator.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranslatorSummary {
    /// The ID of the resource.
    pub id: String,
    /// The type.
    pub type_: models::TranslatorType,
    /// The name.
    pub name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::TranslatorLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    TranslatorSummary {
        id = "id";
        type_ = "type";
        name = "name";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
