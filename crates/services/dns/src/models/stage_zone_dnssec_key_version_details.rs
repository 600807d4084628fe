// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a zone DNSSEC key version to stage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StageZoneDnssecKeyVersionDetails {
    /// The UUID of the DNSSEC key version that the new version replaces.
    pub predecessor_dnssec_key_version_uuid: String,
}

model! {
    StageZoneDnssecKeyVersionDetails {
        required {
            predecessor_dnssec_key_version_uuid = "predecessorDnssecKeyVersionUuid",
                with_predecessor_dnssec_key_version_uuid(String);
        }
    }
}
