// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DNS configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DnsConfiguration {
    /// Whether it is override DNS.
    pub is_override_dns: Option<bool>,
    /// The override DNS IP.
    pub override_dns_ip: Option<String>,
}

model! {
    DnsConfiguration {
        optional {
            is_override_dns = "isOverrideDns", with_is_override_dns(bool);
            override_dns_ip = "overrideDnsIp", with_override_dns_ip(String);
        }
    }
}
