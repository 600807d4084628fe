// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the FSU readiness check.
    ///
    /// The response has the header `etag`.
    GetFsuReadinessCheck = GET "/fsuReadinessChecks/{fsuReadinessCheckId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuReadinessCheck/GetFsuReadinessCheck";
    required {
        fsu_readiness_check_id = path "fsuReadinessCheckId" (String);
    }
    returns { json(models::FsuReadinessCheck), state(models::FsuReadinessCheckLifecycleState) }
}
