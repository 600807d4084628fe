// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A record operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordOperation {
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
    /// The operation.
    pub operation: Option<models::RecordOperationOperation>,
}

model! {
    RecordOperation {
        optional {
            domain = "domain", with_domain(String);
            record_hash = "recordHash", with_record_hash(String);
            is_protected = "isProtected", with_is_protected(bool);
            rdata = "rdata", with_rdata(String);
            rrset_version = "rrsetVersion", with_rrset_version(String);
            rtype = "rtype", with_rtype(String);
            ttl = "ttl", with_ttl(i64);
            operation = "operation", with_operation(models::RecordOperationOperation);
        }
    }
}
