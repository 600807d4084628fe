// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelSummary {
    /// The ID of the resource.
    pub id: String,
    /// The name: letters, digits, periods and underscores, starting with a letter.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The category.
    pub category: models::ChannelCategory,
    /// The type.
    pub type_: models::ChannelType,
    /// The lifecycle state.
    pub lifecycle_state: models::ChannelLifecycleState,
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
    ChannelSummary {
        id = "id";
        name = "name";
        description = "description";
        category = "category";
        type_ = "type";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
