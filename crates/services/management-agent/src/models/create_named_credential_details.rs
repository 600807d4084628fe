// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a named credential to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNamedCredentialDetails {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: String,
    /// The OCID of the Management Agent.
    pub management_agent_id: String,
    /// The description.
    pub description: Option<String>,
    /// The properties.
    pub properties: Vec<models::NamedCredentialProperty>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateNamedCredentialDetails {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(String);
            management_agent_id = "managementAgentId", with_management_agent_id(String);
            properties = "properties", with_properties([models::NamedCredentialProperty]);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
