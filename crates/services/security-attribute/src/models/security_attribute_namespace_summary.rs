// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a security attribute namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAttributeNamespaceSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name. Cannot be changed later.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the definition or namespace is retired.
    pub is_retired: Option<bool>,
    /// The mode.
    pub mode: Option<Vec<String>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SecurityAttributeNamespaceLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    SecurityAttributeNamespaceSummary {
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
