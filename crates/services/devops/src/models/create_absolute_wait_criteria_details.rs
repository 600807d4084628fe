// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of absolute wait criteria to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAbsoluteWaitCriteriaDetails {
    /// The duration to wait, in ISO 8601 format, from 5 seconds to 2 days.
    pub wait_duration: String,
}

model! {
    CreateAbsoluteWaitCriteriaDetails, "waitType" = "ABSOLUTE_WAIT" {
        required {
            wait_duration = "waitDuration", with_wait_duration(String);
        }
    }
}
