// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a public IP to get by an IP address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPublicIpByIpAddressDetails {
    /// The IP address.
    pub ip_address: String,
}

model! {
    GetPublicIpByIpAddressDetails {
        required {
            ip_address = "ipAddress", with_ip_address(String);
        }
    }
}
