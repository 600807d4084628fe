// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCI cache configuration sets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCacheConfigSetCollection {
    /// The items on this page.
    pub items: Vec<models::OciCacheConfigSetSummary>,
}

model! {
    OciCacheConfigSetCollection {
        items = "items";
    }
}
