// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Peer information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeerInformation {
    /// The autonomous system number (ASN).
    pub asn: Option<i64>,
    /// The IP address.
    pub ip: Option<String>,
}

model! {
    PeerInformation {
        asn = "asn";
        ip = "ip";
    }
}
