// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a service list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateServiceListDetails {
    /// The services.
    pub services: Vec<String>,
    /// The description.
    pub description: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateServiceListDetails {
        required {
            services = "services", with_services([String]);
        }
        optional {
            description = "description", with_description(String), clear_description;
        }
    }
}
