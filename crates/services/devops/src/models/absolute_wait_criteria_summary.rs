// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of absolute wait criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AbsoluteWaitCriteriaSummary {
    /// The duration to wait, in ISO 8601 format, from 5 seconds to 2 days.
    pub wait_duration: Option<String>,
}

model! {
    AbsoluteWaitCriteriaSummary, "waitType" = "ABSOLUTE_WAIT" {
        wait_duration = "waitDuration";
    }
}
