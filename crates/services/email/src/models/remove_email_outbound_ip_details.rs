// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an email outbound IP to remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoveEmailOutboundIpDetails {
    /// The outbound public IP addresses of the IP pool.
    pub outbound_ips: Vec<String>,
}

model! {
    RemoveEmailOutboundIpDetails {
        required {
            outbound_ips = "outboundIps", with_outbound_ips([String]);
        }
    }
}
