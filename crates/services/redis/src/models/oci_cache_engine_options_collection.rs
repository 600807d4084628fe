// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCI cache engine options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCacheEngineOptionsCollection {
    /// The items on this page.
    pub items: Vec<models::OciCacheEngineOptionSummary>,
}

model! {
    OciCacheEngineOptionsCollection {
        items = "items";
    }
}
