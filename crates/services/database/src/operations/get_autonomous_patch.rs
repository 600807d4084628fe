// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the autonomous patch.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetAutonomousPatch = GET "/autonomousPatches/{autonomousPatchId}",
        "https://docs.oracle.com/iaas/api/#/en/database/20160918/AutonomousPatch/GetAutonomousPatch";
    facts { without_default_retry(); }
    required {
        autonomous_patch_id = path "autonomousPatchId" (String);
    }
    returns { json(models::AutonomousPatch), state(models::AutonomousPatchLifecycleState) }
}
