// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of FSU collection targets to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddFsuCollectionTargetsDetails {
    /// The targets.
    pub targets: Vec<models::TargetEntry>,
}

model! {
    AddFsuCollectionTargetsDetails {
        required {
            targets = "targets", with_targets([models::TargetEntry]);
        }
    }
}
