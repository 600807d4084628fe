// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Approver levels.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproverLevels {
    /// The level1.
    pub level1: models::ApproverInfo,
    /// The level2.
    pub level2: Option<models::ApproverInfo>,
    /// The level3.
    pub level3: Option<models::ApproverInfo>,
}

model! {
    ApproverLevels {
        required {
            level1 = "level1", with_level1(models::ApproverInfo);
        }
        optional {
            level2 = "level2", with_level2(models::ApproverInfo);
            level3 = "level3", with_level3(models::ApproverInfo);
        }
    }
}
