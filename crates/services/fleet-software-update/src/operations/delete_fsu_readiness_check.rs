// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the FSU readiness check.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteFsuReadinessCheck = DELETE "/fsuReadinessChecks/{fsuReadinessCheckId}",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuReadinessCheck/DeleteFsuReadinessCheck";
    required {
        fsu_readiness_check_id = path "fsuReadinessCheckId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_fsu_readiness_check); }
}
