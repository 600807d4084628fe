// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An apply job plan resolution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyJobPlanResolution {
    /// The OCID of the plan job.
    pub plan_job_id: Option<String>,
    /// Whether to use latest job ID.
    pub is_use_latest_job_id: Option<bool>,
    /// Whether to use the configuration directly, without a plan job.
    pub is_auto_approved: Option<bool>,
}

model! {
    ApplyJobPlanResolution {
        optional {
            plan_job_id = "planJobId", with_plan_job_id(String);
            is_use_latest_job_id = "isUseLatestJobId", with_is_use_latest_job_id(bool);
            is_auto_approved = "isAutoApproved", with_is_auto_approved(bool);
        }
    }
}
