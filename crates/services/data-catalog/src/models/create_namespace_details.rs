// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a namespace to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNamespaceDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// Whether the object is defined by the service, as opposed to the user.
    pub is_service_defined: Option<bool>,
}

model! {
    CreateNamespaceDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String);
            is_service_defined = "isServiceDefined", with_is_service_defined(bool);
        }
    }
}
