// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in absolute wait criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAbsoluteWaitCriteriaDetails {
    /// The duration to wait, in ISO 8601 format, from 5 seconds to 2 days.
    pub wait_duration: Option<String>,
}

model! {
    UpdateAbsoluteWaitCriteriaDetails, "waitType" = "ABSOLUTE_WAIT" {
        optional {
            wait_duration = "waitDuration", with_wait_duration(String);
        }
    }
}
