// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an inventory resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryResourceSummary {
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::InventoryResourceResourceType>,
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The IP address collection.
    pub ip_address_collection: Option<Vec<models::InventoryIpAddressSummary>>,
    /// The region.
    pub region: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    InventoryResourceSummary {
        resource_name = "resourceName";
        resource_type = "resourceType";
        mac_address = "macAddress";
        ip_address_collection = "ipAddressCollection";
        region = "region";
        compartment_id = "compartmentId";
    }
}
