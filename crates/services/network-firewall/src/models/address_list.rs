// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An address list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressList {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::AddressListType,
    /// The addresses.
    pub addresses: Vec<String>,
    /// The number of addresses in the list.
    pub total_addresses: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    AddressList {
        name = "name";
        type_ = "type";
        addresses = "addresses";
        total_addresses = "totalAddresses";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
