// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a privileged API request operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivilegedApiRequestOperationDetails {
    /// The name of the API.
    pub api_name: String,
    /// The names of the protected attributes.
    pub attribute_names: Option<Vec<String>>,
}

model! {
    PrivilegedApiRequestOperationDetails {
        required {
            api_name = "apiName", with_api_name(String);
        }
        optional {
            attribute_names = "attributeNames", with_attribute_names([String]);
        }
    }
}
