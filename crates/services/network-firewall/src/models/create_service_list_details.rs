// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a service list to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateServiceListDetails {
    /// The name.
    pub name: String,
    /// The services.
    pub services: Vec<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    CreateServiceListDetails {
        required {
            name = "name", with_name(String);
            services = "services", with_services([String]);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
