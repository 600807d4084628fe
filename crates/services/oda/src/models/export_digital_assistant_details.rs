// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a digital assistant to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportDigitalAssistantDetails {
    /// The target.
    pub target: models::StorageLocation,
}

model! {
    ExportDigitalAssistantDetails {
        required {
            target = "target", with_target(models::StorageLocation);
        }
    }
}
