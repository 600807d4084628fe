// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An IPv4 address configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv4AddressConfiguration {
    /// The OCIDs of the reserved IPs.
    pub reserved_ip_ids: Option<Vec<String>>,
}

model! {
    Ipv4AddressConfiguration {
        optional {
            reserved_ip_ids = "reservedIpIds", with_reserved_ip_ids([String]);
        }
    }
}
