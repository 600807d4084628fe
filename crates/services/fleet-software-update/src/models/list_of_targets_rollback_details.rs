// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an of targets rollback to list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListOfTargetsRollbackDetails {
    /// The targets.
    pub targets: Vec<String>,
}

model! {
    ListOfTargetsRollbackDetails, "strategy" = "LIST_OF_TARGETS" {
        required {
            targets = "targets", with_targets([String]);
        }
    }
}
