// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an entire web application acceleration cache to purge.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PurgeEntireWebAppAccelerationCacheDetails {}

model! {
    PurgeEntireWebAppAccelerationCacheDetails, "purgeType" = "ENTIRE_CACHE" {
        optional {}
    }
}
