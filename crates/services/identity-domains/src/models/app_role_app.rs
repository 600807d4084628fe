// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application role application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppRoleApp {
    /// The value. Cannot be changed later.
    pub value: String,
    /// The URI of the referenced resource.
    pub ref_: Option<String>,
    /// The display name.
    pub display: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The identifier of the service instance that the app represents.
    pub service_instance_identifier: Option<String>,
}

model! {
    AppRoleApp {
        required {
            value = "value", with_value(String);
        }
        optional {
            ref_ = "$ref", with_ref(String);
            display = "display", with_display(String);
            name = "name", with_name(String);
            service_instance_identifier = "serviceInstanceIdentifier",
                with_service_instance_identifier(String);
        }
    }
}
