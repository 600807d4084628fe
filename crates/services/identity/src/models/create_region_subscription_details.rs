// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The region to subscribe to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRegionSubscriptionDetails {
    /// The region key, such as `PHX`.
    pub region_key: String,
}

model! {
    CreateRegionSubscriptionDetails {
        required {
            region_key = "regionKey", with_region_key(String);
        }
    }
}
