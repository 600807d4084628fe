// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an enrollment status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateEnrollmentStatusDetails {
    /// The status.
    pub status: models::EnrollmentStatusStatus,
}

model! {
    UpdateEnrollmentStatusDetails {
        required {
            status = "status", with_status(models::EnrollmentStatusStatus);
        }
    }
}
