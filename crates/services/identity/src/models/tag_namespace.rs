// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A container for tag definitions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagNamespace {
    /// The OCID of the tag namespace.
    pub id: String,
    /// The OCID of the compartment that the tag namespace belongs to.
    pub compartment_id: String,
    /// The name, unique among the tag namespaces of the tenancy. It cannot be changed.
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
    pub lifecycle_state: Option<models::TagNamespaceLifecycleState>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The locks on the resource, which prevent its deletion or any change.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    TagNamespace {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        is_retired = "isRetired";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        locks = "locks";
    }
}
