// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the volume backup policy.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVolumeBackupPolicy = GET "/volumeBackupPolicies/{policyId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/VolumeBackupPolicy/GetVolumeBackupPolicy";
    facts { without_default_retry(); }
    required {
        policy_id = path "policyId" (String);
    }
    returns { json(models::VolumeBackupPolicy) }
}
