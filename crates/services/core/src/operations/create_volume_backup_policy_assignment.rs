// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a volume backup policy assignment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateVolumeBackupPolicyAssignment = POST "/volumeBackupPolicyAssignments",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeBackupPolicyAssignment/CreateVolumeBackupPolicyAssignment";
    facts { without_default_retry(); }
    required {
        create_volume_backup_policy_assignment_details =
            json(models::CreateVolumeBackupPolicyAssignmentDetails);
    }
    returns { json(models::VolumeBackupPolicyAssignment) }
}
