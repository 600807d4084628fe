// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a VTAP.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateVtap = POST "/vtaps",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vtap/CreateVtap";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_vtap_details = json(models::CreateVtapDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Vtap) }
    then {
        settled(get_vtap, models::Vtap, models::VtapLifecycleState);
        with_id("vtapId", "id");
    }
}
