// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DNSSEC configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DnssecConfig {
    /// The ksk DNSSEC key versions.
    pub ksk_dnssec_key_versions: Option<Vec<models::KskDnssecKeyVersion>>,
    /// The zsk DNSSEC key versions.
    pub zsk_dnssec_key_versions: Option<Vec<models::ZskDnssecKeyVersion>>,
}

model! {
    DnssecConfig {
        ksk_dnssec_key_versions = "kskDnssecKeyVersions";
        zsk_dnssec_key_versions = "zskDnssecKeyVersions";
    }
}
