// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A tag that is applied automatically to new resources of a compartment and its subcompartments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagDefault {
    /// The OCID of the tag default.
    pub id: String,
    /// The OCID of the compartment whose new resources are tagged.
    pub compartment_id: String,
    /// The OCID of the tag namespace.
    pub tag_namespace_id: String,
    /// The OCID of the tag definition.
    pub tag_definition_id: String,
    /// The name of the tag definition.
    pub tag_definition_name: String,
    /// The default value of the tag.
    pub value: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TagDefaultLifecycleState>,
    /// Whether the value must be specified when a resource is created.
    pub is_required: bool,
    /// The locks on the resource, which prevent its deletion or any change.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    TagDefault {
        id = "id";
        compartment_id = "compartmentId";
        tag_namespace_id = "tagNamespaceId";
        tag_definition_id = "tagDefinitionId";
        tag_definition_name = "tagDefinitionName";
        value = "value";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        is_required = "isRequired";
        locks = "locks";
    }
}
