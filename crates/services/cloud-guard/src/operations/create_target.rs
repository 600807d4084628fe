// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a target.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateTarget = POST "/targets",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Target/CreateTarget";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_target_details = json(models::CreateTargetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::Target) }
    then {
        settled(get_target, models::Target, models::TargetLifecycleState);
        with_id("targetId", "id");
    }
}
