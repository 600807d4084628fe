// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An activity resource target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivityResourceTarget {
    /// The name of the target.
    pub target_name: String,
    /// The status.
    pub status: Option<models::ActivityResourceTargetStatus>,
    /// The description.
    pub description: Option<String>,
}

model! {
    ActivityResourceTarget {
        target_name = "targetName";
        status = "status";
        description = "description";
    }
}
