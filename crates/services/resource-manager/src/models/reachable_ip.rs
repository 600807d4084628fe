// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A reachable IP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReachableIp {
    /// The IP address.
    pub ip_address: String,
}

model! {
    ReachableIp {
        ip_address = "ipAddress";
    }
}
