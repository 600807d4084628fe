// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A vanity DNS record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VanityDnsRecord {
    /// The domain.
    pub domain: String,
    /// The data of the DNS record.
    pub rdata: String,
    /// The type.
    pub type_: String,
    /// The TTL, in seconds.
    pub ttl_in_seconds: i64,
}

model! {
    VanityDnsRecord {
        domain = "domain";
        rdata = "rdata";
        type_ = "type";
        ttl_in_seconds = "ttlInSeconds";
    }
}
