// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A migration replacement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationReplacement {
    /// The type of the DNS record or RRSet.
    pub rtype: String,
    /// The substitute rtype.
    pub substitute_rtype: Option<String>,
    /// The time to live (TTL) in seconds.
    pub ttl: i64,
    /// The record data in the presentation format of its type. It is normalized, so the returned
    /// form can differ.
    pub rdata: String,
}

model! {
    MigrationReplacement {
        required {
            rtype = "rtype", with_rtype(String);
            ttl = "ttl", with_ttl(i64);
            rdata = "rdata", with_rdata(String);
        }
        optional {
            substitute_rtype = "substituteRtype", with_substitute_rtype(String);
        }
    }
}
