// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A region that the tenancy is subscribed to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionSubscription {
    /// The region key, such as `PHX`.
    pub region_key: String,
    /// The region name, such as `us-phoenix-1`.
    pub region_name: String,
    /// The status of the subscription: ready for use, or in progress.
    pub status: models::RegionSubscriptionStatus,
    /// Whether the region is the home region, which holds the IAM resources of the tenancy.
    pub is_home_region: bool,
}

model! {
    RegionSubscription {
        region_key = "regionKey";
        region_name = "regionName";
        status = "status";
        is_home_region = "isHomeRegion";
    }
}
