// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a faa s action to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFaaSActionDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the function.
    pub function_id: Option<String>,
}

model! {
    CreateFaaSActionDetails, "actionType" = "FAAS" {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            description = "description", with_description(String);
            function_id = "functionId", with_function_id(String);
        }
    }
}
