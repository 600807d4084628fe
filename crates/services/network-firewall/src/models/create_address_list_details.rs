// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an address list to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAddressListDetails {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::AddressListType,
    /// The addresses.
    pub addresses: Vec<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    CreateAddressListDetails {
        required {
            name = "name", with_name(String);
            type_ = "type", with_type(models::AddressListType);
            addresses = "addresses", with_addresses([String]);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
