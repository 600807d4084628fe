// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A tag definition. The tag can be applied to resources.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The OCID of the compartment that the tag definition belongs to.
    pub compartment_id: String,
    /// The OCID of the tag namespace.
    pub tag_namespace_id: String,
    /// The name of the tag namespace.
    pub tag_namespace_name: String,
    /// The OCID of the tag definition.
    pub id: String,
    /// The name of the tag, unique within its tag namespace. It cannot be changed.
    pub name: String,
    /// The description.
    pub description: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the tag or tag namespace is retired. Retired tags cannot be applied to resources.
    pub is_retired: bool,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TagLifecycleState>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Whether the tag is used for cost tracking.
    pub is_cost_tracking: Option<bool>,
    /// The validator of tag values. If absent, any value is allowed.
    pub validator: Option<models::BaseTagDefinitionValidator>,
}

model! {
    Tag {
        compartment_id = "compartmentId";
        tag_namespace_id = "tagNamespaceId";
        tag_namespace_name = "tagNamespaceName";
        id = "id";
        name = "name";
        description = "description";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        is_retired = "isRetired";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        is_cost_tracking = "isCostTracking";
        validator = "validator";
    }
}
