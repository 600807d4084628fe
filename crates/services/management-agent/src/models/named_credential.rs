// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A named credential.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedCredential {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: String,
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::NamedCredentialLifecycleState>,
    /// The properties.
    pub properties: Vec<models::NamedCredentialProperty>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    NamedCredential {
        id = "id";
        name = "name";
        type_ = "type";
        management_agent_id = "managementAgentId";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        properties = "properties";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
