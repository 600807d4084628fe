// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrivateEndpointDetails {
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
}

model! {
    UpdatePrivateEndpointDetails, "networkEndpointType" = "PRIVATE" {
        optional {
            subnet_id = "subnetId", with_subnet_id(String);
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]);
        }
    }
}
