// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL endpoint VCN configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlEndpointVcnConfig {
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The prefix of the host name.
    pub host_name_prefix: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The private IP address of the endpoint.
    pub private_endpoint_ip: Option<String>,
}

model! {
    SqlEndpointVcnConfig, "networkType" = "VCN" {
        required {
            vcn_id = "vcnId", with_vcn_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            host_name_prefix = "hostNamePrefix", with_host_name_prefix(String);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            private_endpoint_ip = "privateEndpointIp", with_private_endpoint_ip(String);
        }
    }
}
