// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An IP address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IpAddress {
    /// The IP address of the backend server or of the network load balancer. Example:
    /// `192.168.0.3`.
    pub ip_address: String,
    /// Whether the object is public.
    pub is_public: Option<bool>,
    /// The IP version.
    pub ip_version: Option<models::IpAddressIpVersion>,
    /// The reserved IP address.
    pub reserved_ip: Option<models::ReservedIP>,
}

model! {
    IpAddress {
        ip_address = "ipAddress";
        is_public = "isPublic";
        ip_version = "ipVersion";
        reserved_ip = "reservedIp";
    }
}
