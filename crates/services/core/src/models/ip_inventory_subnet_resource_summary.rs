// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an IP inventory subnet resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpInventorySubnetResourceSummary {
    /// The OCID of the IP.
    pub ip_id: Option<String>,
    /// The IP address.
    pub ip_address: Option<String>,
    /// The IP address lifetime.
    pub ip_address_lifetime: Option<models::IpInventorySubnetResourceIpAddressLifetime>,
    /// The parent CIDR.
    pub parent_cidr: Option<String>,
    /// The associated public IP.
    pub associated_public_ip: Option<String>,
    /// The public IP lifetime.
    pub public_ip_lifetime: Option<models::IpInventorySubnetResourcePublicIpLifetime>,
    /// The associated public IP pool.
    pub associated_public_ip_pool: Option<models::IpInventorySubnetResourceAssociatedPublicIpPool>,
    /// The DNS hostname of the resource that has the IP address.
    pub dns_host_name: Option<String>,
    /// The assigned resource name.
    pub assigned_resource_name: Option<String>,
    /// Whether this is the primary one.
    pub is_primary: Option<bool>,
    /// The assigned resource type.
    pub assigned_resource_type: Option<models::IpInventorySubnetResourceAssignedResourceType>,
    /// The type of the address.
    pub address_type: Option<String>,
    /// The assigned time.
    pub assigned_time: Option<DateTime<Utc>>,
}

model! {
    IpInventorySubnetResourceSummary {
        ip_id = "ipId";
        ip_address = "ipAddress";
        ip_address_lifetime = "ipAddressLifetime";
        parent_cidr = "parentCidr";
        associated_public_ip = "associatedPublicIp";
        public_ip_lifetime = "publicIpLifetime";
        associated_public_ip_pool = "associatedPublicIpPool";
        dns_host_name = "dnsHostName";
        assigned_resource_name = "assignedResourceName";
        is_primary = "isPrimary";
        assigned_resource_type = "assignedResourceType";
        address_type = "addressType";
        assigned_time = "assignedTime";
    }
}
