// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a zone DNSSEC key version to promote.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromoteZoneDnssecKeyVersionDetails {
    /// The DNSSEC key version UUID.
    pub dnssec_key_version_uuid: String,
}

model! {
    PromoteZoneDnssecKeyVersionDetails {
        required {
            dnssec_key_version_uuid = "dnssecKeyVersionUuid", with_dnssec_key_version_uuid(String);
        }
    }
}
