// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An IP address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAddress {
    /// The IP address.
    pub ip_address: String,
}

model! {
    IpAddress {
        ip_address = "ipAddress";
    }
}
