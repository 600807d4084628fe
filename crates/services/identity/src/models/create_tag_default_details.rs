// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a tag default to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTagDefaultDetails {
    /// The OCID of the compartment whose new resources are tagged.
    pub compartment_id: String,
    /// The OCID of the tag definition.
    pub tag_definition_id: String,
    /// The default value of the tag.
    pub value: String,
    /// Whether the value must be specified when a resource is created.
    pub is_required: Option<bool>,
    /// The locks on the resource, which prevent its deletion or any change.
    pub locks: Option<Vec<models::AddLockDetails>>,
}

model! {
    CreateTagDefaultDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            tag_definition_id = "tagDefinitionId", with_tag_definition_id(String);
            value = "value", with_value(String);
        }
        optional {
            is_required = "isRequired", with_is_required(bool);
            locks = "locks", with_locks([models::AddLockDetails]);
        }
    }
}
