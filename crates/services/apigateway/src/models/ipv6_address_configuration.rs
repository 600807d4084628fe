// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An IPv6 address configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6AddressConfiguration {
    /// The addresses.
    pub addresses: Option<Vec<String>>,
    /// The subnet CIDRs.
    pub subnet_cidrs: Option<Vec<String>>,
}

model! {
    Ipv6AddressConfiguration {
        optional {
            addresses = "addresses", with_addresses([String]);
            subnet_cidrs = "subnetCidrs", with_subnet_cidrs([String]);
        }
    }
}
