// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a skill to export.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportSkillDetails {
    /// The target.
    pub target: models::StorageLocation,
}

model! {
    ExportSkillDetails {
        required {
            target = "target", with_target(models::StorageLocation);
        }
    }
}
