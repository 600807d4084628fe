// @generated from spec/management-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A named credential metadata definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedCredentialMetadataDefinition {
    /// The type.
    pub type_: String,
    /// The display name.
    pub display_name: String,
    /// The minimum agent version.
    pub minimum_agent_version: String,
    /// The properties.
    pub properties: Vec<models::NamedCredentialFieldDefinition>,
}

model! {
    NamedCredentialMetadataDefinition {
        type_ = "type";
        display_name = "displayName";
        minimum_agent_version = "minimumAgentVersion";
        properties = "properties";
    }
}
