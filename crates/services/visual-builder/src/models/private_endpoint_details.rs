// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateEndpointDetails {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The private IP address of the endpoint.
    pub private_endpoint_ip: Option<String>,
}

model! {
    PrivateEndpointDetails, "networkEndpointType" = "PRIVATE" {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]);
            private_endpoint_ip = "privateEndpointIp", with_private_endpoint_ip(String);
        }
    }
}
