// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an FQDN address list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFqdnAddressListDetails {
    /// The description.
    pub description: Option<String>,
    /// The addresses.
    pub addresses: Vec<String>,
    cleared: Vec<String>,
}

update! {
    UpdateFqdnAddressListDetails, "type" = "FQDN" {
        required {
            addresses = "addresses", with_addresses([String]);
        }
        optional {
            description = "description", with_description(String), clear_description;
        }
    }
}
