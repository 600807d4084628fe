// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a security attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAttributeSummary {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the security attribute namespace.
    pub security_attribute_namespace_id: Option<String>,
    /// The name of the namespace of the security attribute.
    pub security_attribute_namespace_name: Option<String>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The name. Unique in the security attribute namespace. Cannot be changed later.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// Whether the definition or namespace is retired.
    pub is_retired: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SecurityAttributeLifecycleState>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
}

model! {
    SecurityAttributeSummary {
        compartment_id = "compartmentId";
        security_attribute_namespace_id = "securityAttributeNamespaceId";
        security_attribute_namespace_name = "securityAttributeNamespaceName";
        id = "id";
        name = "name";
        description = "description";
        type_ = "type";
        is_retired = "isRetired";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
    }
}
