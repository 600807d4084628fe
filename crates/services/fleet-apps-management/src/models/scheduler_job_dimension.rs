// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A scheduler job dimension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulerJobDimension {
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: String,
}

model! {
    SchedulerJobDimension {
        lifecycle_details = "lifecycleDetails";
    }
}
