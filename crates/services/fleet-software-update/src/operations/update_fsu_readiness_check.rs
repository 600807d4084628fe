// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the FSU readiness check.
    ///
    /// The response has the header `etag`.
    UpdateFsuReadinessCheck = PUT "/fsuReadinessChecks/{fsuReadinessCheckId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuReadinessCheck/UpdateFsuReadinessCheck";
    required {
        fsu_readiness_check_id = path "fsuReadinessCheckId" (String);
        update_fsu_readiness_check_details = json(models::UpdateFsuReadinessCheckDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::FsuReadinessCheck) }
    then {
        settled(get_fsu_readiness_check, models::FsuReadinessCheck,
            models::FsuReadinessCheckLifecycleState);
    }
}
