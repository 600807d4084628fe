// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the volume backup policy assignment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVolumeBackupPolicyAssignment = GET "/volumeBackupPolicyAssignments/{policyAssignmentId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeBackupPolicyAssignment/GetVolumeBackupPolicyAssignment";
    facts { without_default_retry(); }
    required {
        policy_assignment_id = path "policyAssignmentId" (String);
    }
    returns { json(models::VolumeBackupPolicyAssignment) }
}
