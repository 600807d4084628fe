// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A ksk DNSSEC key version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KskDnssecKeyVersion {
    /// The UUID.
    pub uuid: Option<String>,
    /// The algorithm.
    pub algorithm: Option<models::KskDnssecKeyVersionAlgorithm>,
    /// The length of the private key, in bytes.
    pub length_in_bytes: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of publication.
    pub time_published: Option<DateTime<Utc>>,
    /// The activation time.
    pub time_activated: Option<DateTime<Utc>>,
    /// The time at which the key version becomes inactive.
    pub time_inactivated: Option<DateTime<Utc>>,
    /// The time at which the key version is unpublished.
    pub time_unpublished: Option<DateTime<Utc>>,
    /// The expiration time.
    pub time_expired: Option<DateTime<Utc>>,
    /// The time at which the key version was promoted.
    pub time_promoted: Option<DateTime<Utc>>,
    /// The UUID of the DNSSEC key version that the new version replaces.
    pub predecessor_dnssec_key_version_uuid: Option<String>,
    /// The UUID of the DNSSEC key version that replaces this one.
    pub successor_dnssec_key_version_uuid: Option<String>,
    /// The key tag of the DNSSEC key version, which RRSIG and DS records contain.
    pub key_tag: Option<i64>,
    /// The ds data.
    pub ds_data: Option<Vec<models::DnssecKeyVersionDsData>>,
}

model! {
    KskDnssecKeyVersion {
        uuid = "uuid";
        algorithm = "algorithm";
        length_in_bytes = "lengthInBytes";
        time_created = "timeCreated";
        time_published = "timePublished";
        time_activated = "timeActivated";
        time_inactivated = "timeInactivated";
        time_unpublished = "timeUnpublished";
        time_expired = "timeExpired";
        time_promoted = "timePromoted";
        predecessor_dnssec_key_version_uuid = "predecessorDnssecKeyVersionUuid";
        successor_dnssec_key_version_uuid = "successorDnssecKeyVersionUuid";
        key_tag = "keyTag";
        ds_data = "dsData";
    }
}
