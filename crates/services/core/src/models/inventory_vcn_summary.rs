// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an inventory VCN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryVcnSummary {
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The name of the VCN.
    pub vcn_name: Option<String>,
    /// The type of the resource.
    pub resource_type: Option<models::InventoryVcnResourceType>,
    /// The inventory VCN CIDR block collection.
    pub inventory_vcn_cidr_block_collection: Option<Vec<models::InventoryVcnCidrBlockSummary>>,
    /// The DNS domain name of the subnet.
    pub dns_domain_name: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The inventory subnetcollections.
    pub inventory_subnetcollection: Option<Vec<models::InventorySubnetSummary>>,
}

model! {
    InventoryVcnSummary {
        vcn_id = "vcnId";
        vcn_name = "vcnName";
        resource_type = "resourceType";
        inventory_vcn_cidr_block_collection = "inventoryVcnCidrBlockCollection";
        dns_domain_name = "dnsDomainName";
        region = "region";
        compartment_id = "compartmentId";
        inventory_subnetcollection = "inventorySubnetcollection";
    }
}
