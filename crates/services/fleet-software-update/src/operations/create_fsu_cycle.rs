// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an FSU cycle.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateFsuCycle = POST "/fsuCycles",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCycle/CreateFsuCycle";
    facts { with_retry_token(); }
    required {
        create_fsu_cycle_details = json(models::CreateFsuCycleDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::FsuCycle) }
    then {
        settled(get_fsu_cycle, models::FsuCycle, models::FsuCycleLifecycleState);
        with_id("fsuCycleId", "id");
    }
}
