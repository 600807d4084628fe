// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A security attribute namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAttributeNamespace {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name. Unique in the tenancy. Cannot be changed later.
    pub name: String,
    /// The description.
    pub description: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the definition or namespace is retired.
    pub is_retired: bool,
    /// The mode.
    pub mode: Option<Vec<String>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SecurityAttributeNamespaceLifecycleState>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
}

model! {
    SecurityAttributeNamespace {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        is_retired = "isRetired";
        mode = "mode";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
