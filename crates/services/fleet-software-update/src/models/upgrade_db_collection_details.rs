// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DB collection to upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpgradeDbCollectionDetails {
    /// Whether it is a time zone upgrade.
    pub is_time_zone_upgrade: Option<bool>,
    /// Whether it is recompile invalid objects.
    pub is_recompile_invalid_objects: Option<bool>,
    /// The timeout for draining sessions of database services, in seconds.
    pub max_drain_timeout_in_seconds: Option<i64>,
}

model! {
    UpgradeDbCollectionDetails, "collectionType" = "DB" {
        optional {
            is_time_zone_upgrade = "isTimeZoneUpgrade", with_is_time_zone_upgrade(bool);
            is_recompile_invalid_objects = "isRecompileInvalidObjects",
                with_is_recompile_invalid_objects(bool);
            max_drain_timeout_in_seconds = "maxDrainTimeoutInSeconds",
                with_max_drain_timeout_in_seconds(i64);
        }
    }
}
