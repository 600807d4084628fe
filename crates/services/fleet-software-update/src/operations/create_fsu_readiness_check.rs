// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an FSU readiness check.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateFsuReadinessCheck = POST "/fsuReadinessChecks",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuReadinessCheck/CreateFsuReadinessCheck";
    facts { with_retry_token(); }
    required {
        create_fsu_readiness_check_details = json(models::CreateFsuReadinessCheckDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FsuReadinessCheck) }
    then {
        settled(get_fsu_readiness_check, models::FsuReadinessCheck,
            models::FsuReadinessCheckLifecycleState);
        with_id("fsuReadinessCheckId", "id");
    }
}
