// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of target IDs remove targets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetIdsRemoveTargetsDetails {
    /// The targets.
    pub targets: Vec<models::TargetEntry>,
}

model! {
    TargetIdsRemoveTargetsDetails, "removalStrategy" = "TARGET_IDS" {
        required {
            targets = "targets", with_targets([models::TargetEntry]);
        }
    }
}
