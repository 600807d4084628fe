// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a namespace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNamespaceDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the object is defined by the service, as opposed to the user.
    pub is_service_defined: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateNamespaceDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            is_service_defined = "isServiceDefined", with_is_service_defined(bool),
                clear_is_service_defined;
        }
    }
}
