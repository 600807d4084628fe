// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceCount {
    /// The status.
    pub status: models::ResourceCountStatus,
    /// The count.
    pub count: i64,
}

model! {
    ResourceCount {
        status = "status";
        count = "count";
    }
}
