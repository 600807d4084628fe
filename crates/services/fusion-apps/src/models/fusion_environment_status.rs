// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A fusion environment status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FusionEnvironmentStatus {
    /// The status.
    pub status: models::FusionEnvironmentStatusStatus,
}

model! {
    FusionEnvironmentStatus {
        status = "status";
    }
}
