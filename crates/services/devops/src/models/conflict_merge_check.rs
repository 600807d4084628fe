// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A conflict merge check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictMergeCheck {
    /// The status.
    pub status: Option<models::ConflictMergeCheckStatus>,
}

model! {
    ConflictMergeCheck, "type" = "CONFLICT" {
        status = "status";
    }
}
