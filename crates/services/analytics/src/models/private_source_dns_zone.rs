// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A private source DNS zone.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateSourceDnsZone {
    /// The DNS zone.
    pub dns_zone: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    PrivateSourceDnsZone {
        required {
            dns_zone = "dnsZone", with_dns_zone(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
