// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A region status detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegionStatusDetail {
    /// The region.
    pub region: String,
    /// The status.
    pub status: models::RegionStatusDetailStatus,
}

model! {
    RegionStatusDetail {
        region = "region";
        status = "status";
    }
}
