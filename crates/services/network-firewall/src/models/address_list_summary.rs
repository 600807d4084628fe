// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an address list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressListSummary {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::AddressListType,
    /// The number of addresses in the list.
    pub total_addresses: i64,
    /// The OCID of the network firewall policy that contains the object.
    pub parent_resource_id: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    AddressListSummary {
        name = "name";
        type_ = "type";
        total_addresses = "totalAddresses";
        parent_resource_id = "parentResourceId";
        description = "description";
    }
}
