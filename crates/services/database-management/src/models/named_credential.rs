// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A named credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedCredential {
    /// The name.
    pub name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::NamedCredentialLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The scope.
    pub scope: Option<models::NamedCredentialScope>,
    /// The type.
    pub type_: Option<models::NamedCredentialType>,
    /// The content.
    pub content: Option<models::NamedCredentialContent>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the resource that the named credential is associated with.
    pub associated_resource: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    NamedCredential {
        name = "name";
        id = "id";
        compartment_id = "compartmentId";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        scope = "scope";
        type_ = "type";
        content = "content";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        associated_resource = "associatedResource";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
