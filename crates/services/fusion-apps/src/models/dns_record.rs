// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DNS record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DnsRecord {
    /// The name.
    pub name: String,
    /// The data of the DNS record.
    pub rdata: String,
    /// The type.
    pub type_: String,
    /// The TTL, in seconds.
    pub ttl_in_seconds: i64,
}

model! {
    DnsRecord {
        name = "name";
        rdata = "rdata";
        type_ = "type";
        ttl_in_seconds = "ttlInSeconds";
    }
}
