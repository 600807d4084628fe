// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of desktop pool private access.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DesktopPoolPrivateAccessDetails {
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The fully qualified domain name of the endpoint.
    pub endpoint_fqdn: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DesktopPoolPrivateAccessDetails {
        vcn_id = "vcnId";
        endpoint_fqdn = "endpointFqdn";
        subnet_id = "subnetId";
        nsg_ids = "nsgIds";
        private_ip = "privateIp";
        security_attributes = "securityAttributes";
    }
}
