// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A security question settings search request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityQuestionSettingsSearchRequest {
    /// The URIs of the SCIM schemas and extensions of the representation. Required, without
    /// duplicates.
    pub schemas: Vec<String>,
    /// The attributes. As a parameter, the attributes to return instead of the default ones,
    /// separated by commas.
    pub attributes: Option<Vec<String>>,
    /// The sets of attributes to return, by their return type: `all`, `always`, `never`, `request`
    /// or `default`. Combined with `attributes`. Case-insensitive.
    pub attribute_sets: Option<Vec<models::SecurityQuestionSettingsSearchRequestAttributeSet>>,
}

model! {
    SecurityQuestionSettingsSearchRequest {
        required {
            schemas = "schemas", with_schemas([String]);
        }
        optional {
            attributes = "attributes", with_attributes([String]);
            attribute_sets = "attributeSets",
                with_attribute_sets([models::SecurityQuestionSettingsSearchRequestAttributeSet]);
        }
    }
}
