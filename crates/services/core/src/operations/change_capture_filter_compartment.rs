// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the capture filter to another compartment.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeCaptureFilterCompartment =
        POST "/captureFilters/{captureFilterId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CaptureFilter/ChangeCaptureFilterCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        capture_filter_id = path "captureFilterId" (String);
        change_capture_filter_compartment_details =
            json(models::ChangeCaptureFilterCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_capture_filter, models::CaptureFilter, models::CaptureFilterLifecycleState);
    }
}
