// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// DNSSEC key version ds data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DnssecKeyVersionDsData {
    /// The record data in the presentation format of its type. It is normalized, so the returned
    /// form can differ.
    pub rdata: Option<String>,
    /// The digest type.
    pub digest_type: Option<models::DnssecKeyVersionDsDataDigestType>,
}

model! {
    DnssecKeyVersionDsData {
        rdata = "rdata";
        digest_type = "digestType";
    }
}
