// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a web application acceleration cache to purge.
    ///
    /// The field `purgeType` selects the variant.
    pub enum PurgeWebAppAccelerationCacheDetails by "purgeType", sent {
        EntireCache(models::PurgeEntireWebAppAccelerationCacheDetails) = "ENTIRE_CACHE",
            as_entire_cache;
    }
}
