// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a privileged API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivilegedApiDetails {
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The name of the API.
    pub api_name: String,
    /// The names of the protected attributes.
    pub attribute_names: Option<Vec<String>>,
}

model! {
    PrivilegedApiDetails {
        required {
            api_name = "apiName", with_api_name(String);
        }
        optional {
            entity_type = "entityType", with_entity_type(String);
            attribute_names = "attributeNames", with_attribute_names([String]);
        }
    }
}
