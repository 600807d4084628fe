// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the capture filter.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetCaptureFilter = GET "/captureFilters/{captureFilterId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CaptureFilter/GetCaptureFilter";
    facts { without_default_retry(); }
    required {
        capture_filter_id = path "captureFilterId" (String);
    }
    returns { json(models::CaptureFilter), state(models::CaptureFilterLifecycleState) }
}
