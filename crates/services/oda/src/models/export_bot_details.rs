// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a bot to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportBotDetails {
    /// The target.
    pub target: models::StorageLocation,
}

model! {
    ExportBotDetails {
        target = "target";
    }
}
