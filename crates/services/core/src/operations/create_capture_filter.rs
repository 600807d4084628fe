// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a capture filter.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateCaptureFilter = POST "/captureFilters",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CaptureFilter/CreateCaptureFilter";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_capture_filter_details = json(models::CreateCaptureFilterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::CaptureFilter) }
    then {
        settled(get_capture_filter, models::CaptureFilter, models::CaptureFilterLifecycleState);
        with_id("captureFilterId", "id");
    }
}
