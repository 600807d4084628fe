// @generated from spec/dblm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of patch operations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchOperationsSummary {
    /// The number of scheduled patch ops.
    pub scheduled_patch_ops_count: Option<i64>,
    /// The number of running patch ops.
    pub running_patch_ops_count: Option<i64>,
    /// The number of successful patch ops.
    pub successful_patch_ops_count: Option<i64>,
    /// The number of warnings patch ops.
    pub warnings_patch_ops_count: Option<i64>,
    /// The number of failed patch ops.
    pub failed_patch_ops_count: Option<i64>,
}

model! {
    PatchOperationsSummary {
        scheduled_patch_ops_count = "scheduledPatchOpsCount";
        running_patch_ops_count = "runningPatchOpsCount";
        successful_patch_ops_count = "successfulPatchOpsCount";
        warnings_patch_ops_count = "warningsPatchOpsCount";
        failed_patch_ops_count = "failedPatchOpsCount";
    }
}
