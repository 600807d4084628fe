// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointDetails {
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
}

model! {
    PrivateEndpointDetails, "networkEndpointType" = "PRIVATE" {
        required {
            vcn_id = "vcnId", with_vcn_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]);
        }
    }
}
