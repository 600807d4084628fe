// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Record {
    /// The domain.
    pub domain: Option<String>,
    /// The ID of the record, unique within the zone.
    pub record_hash: Option<String>,
    /// Whether parts of the resource cannot be managed explicitly.
    pub is_protected: Option<bool>,
    /// The record data in the presentation format of its type. It is normalized, so the returned
    /// form can differ.
    pub rdata: Option<String>,
    /// The latest zone version in which the RRSet of the record changed.
    pub rrset_version: Option<String>,
    /// The type of the DNS record or RRSet.
    pub rtype: Option<String>,
    /// The time to live (TTL) in seconds. At least 30 is recommended.
    pub ttl: Option<i64>,
}

model! {
    Record {
        domain = "domain";
        record_hash = "recordHash";
        is_protected = "isProtected";
        rdata = "rdata";
        rrset_version = "rrsetVersion";
        rtype = "rtype";
        ttl = "ttl";
    }
}
