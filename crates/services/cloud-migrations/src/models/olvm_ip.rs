// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM IP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmIp {
    /// The address.
    pub address: Option<String>,
    /// The gateway.
    pub gateway: Option<String>,
    /// The netmask.
    pub netmask: Option<String>,
    /// The IP version.
    pub ip_version: Option<models::OlvmIpIpVersion>,
}

model! {
    OlvmIp {
        address = "address";
        gateway = "gateway";
        netmask = "netmask";
        ip_version = "ipVersion";
    }
}
