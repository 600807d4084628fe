// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a BYOIP range.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateByoipRange = POST "/byoipRanges",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ByoipRange/CreateByoipRange";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_byoip_range_details = json(models::CreateByoipRangeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::ByoipRange) }
    then {
        settled(get_byoip_range, models::ByoipRange, models::ByoipRangeLifecycleState);
        with_id("byoipRangeId", "id");
    }
}
