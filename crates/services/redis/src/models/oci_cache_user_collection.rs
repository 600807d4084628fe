// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCI cache users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCacheUserCollection {
    /// The items on this page.
    pub items: Vec<models::OciCacheUserSummary>,
}

model! {
    OciCacheUserCollection {
        items = "items";
    }
}
