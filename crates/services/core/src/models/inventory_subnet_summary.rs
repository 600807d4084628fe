// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an inventory subnet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventorySubnetSummary {
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The subnet name.
    pub subnet_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::InventorySubnetResourceType>,
    /// The inventory subnet CIDR collection.
    pub inventory_subnet_cidr_collection: Option<Vec<models::InventorySubnetCidrBlockSummary>>,
    /// The DNS domain name of the subnet.
    pub dns_domain_name: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The inventory resource summaries.
    pub inventory_resource_summary: Option<Vec<models::InventoryResourceSummary>>,
}

model! {
    InventorySubnetSummary {
        subnet_id = "subnetId";
        subnet_name = "subnetName";
        resource_type = "resourceType";
        inventory_subnet_cidr_collection = "inventorySubnetCidrCollection";
        dns_domain_name = "dnsDomainName";
        region = "region";
        compartment_id = "compartmentId";
        inventory_resource_summary = "inventoryResourceSummary";
    }
}
