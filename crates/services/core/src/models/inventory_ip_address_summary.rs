// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an inventory IP address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InventoryIpAddressSummary {
    /// The IP address.
    pub ip_address: Option<String>,
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The VNIC name.
    pub vnic_name: Option<String>,
    /// The DNS hostname of the resource that has the IP address.
    pub dns_host_name: Option<String>,
}

model! {
    InventoryIpAddressSummary {
        ip_address = "ipAddress";
        vnic_id = "vnicId";
        vnic_name = "vnicName";
        dns_host_name = "dnsHostName";
    }
}
