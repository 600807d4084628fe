// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OCI cache backups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCacheBackupCollection {
    /// The items on this page.
    pub items: Vec<models::OciCacheBackupSummary>,
}

model! {
    OciCacheBackupCollection {
        items = "items";
    }
}
