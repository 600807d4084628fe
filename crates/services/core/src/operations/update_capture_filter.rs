// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the capture filter.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateCaptureFilter = PUT "/captureFilters/{captureFilterId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CaptureFilter/UpdateCaptureFilter";
    facts { without_default_retry(); }
    required {
        capture_filter_id = path "captureFilterId" (String);
        update_capture_filter_details = json(models::UpdateCaptureFilterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CaptureFilter) }
    then {
        settled(get_capture_filter, models::CaptureFilter, models::CaptureFilterLifecycleState);
    }
}
