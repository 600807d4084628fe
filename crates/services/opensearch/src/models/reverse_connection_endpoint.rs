// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A reverse connection endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReverseConnectionEndpoint {
    /// The IP address in the VCN of the customer.
    pub customer_ip: String,
    /// The NAT IP address.
    pub nat_ip: String,
}

model! {
    ReverseConnectionEndpoint {
        customer_ip = "customerIp";
        nat_ip = "natIp";
    }
}
