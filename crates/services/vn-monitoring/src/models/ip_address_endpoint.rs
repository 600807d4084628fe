// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An IP address endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAddressEndpoint {
    /// The address.
    pub address: String,
}

model! {
    IpAddressEndpoint, "type" = "IP_ADDRESS" {
        required {
            address = "address", with_address(String);
        }
    }
}
