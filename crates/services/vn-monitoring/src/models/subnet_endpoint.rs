// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A subnet endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubnetEndpoint {
    /// The address.
    pub address: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
}

model! {
    SubnetEndpoint, "type" = "SUBNET" {
        required {
            address = "address", with_address(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
    }
}
