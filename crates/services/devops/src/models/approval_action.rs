// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An approval action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovalAction {
    /// The ID of the subject.
    pub subject_id: String,
    /// The action.
    pub action: models::ApprovalActionAction,
    /// The reason.
    pub reason: Option<String>,
}

model! {
    ApprovalAction {
        subject_id = "subjectId";
        action = "action";
        reason = "reason";
    }
}
