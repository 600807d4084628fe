// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Mapped attribute attribute mappings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MappedAttributeAttributeMappings {
    /// The managed object attribute name.
    pub managed_object_attribute_name: String,
    /// The IDCS attribute name.
    pub idcs_attribute_name: String,
    /// Whether a value is required.
    pub required: Option<bool>,
    /// The applies to actions.
    pub applies_to_actions: Option<Vec<models::MappedAttributeAttributeMappingsAppliesToAction>>,
    /// The SAML format.
    pub saml_format: Option<String>,
}

model! {
    MappedAttributeAttributeMappings {
        required {
            managed_object_attribute_name = "managedObjectAttributeName",
                with_managed_object_attribute_name(String);
            idcs_attribute_name = "idcsAttributeName", with_idcs_attribute_name(String);
        }
        optional {
            required = "required", with_required(bool);
            applies_to_actions = "appliesToActions",
                with_applies_to_actions([models::MappedAttributeAttributeMappingsAppliesToAction]);
            saml_format = "samlFormat", with_saml_format(String);
        }
    }
}
