// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A sensitive category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveCategory {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::SensitiveTypeLifecycleState,
    /// The short name.
    pub short_name: Option<String>,
    /// The source.
    pub source: models::SensitiveTypeSource,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the parent category.
    pub parent_category_id: Option<String>,
    /// Whether the object is common.
    pub is_common: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SensitiveCategory, "entityType" = "SENSITIVE_CATEGORY" {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        short_name = "shortName";
        source = "source";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        description = "description";
        parent_category_id = "parentCategoryId";
        is_common = "isCommon";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
