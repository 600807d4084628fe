// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the measured boot report.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetMeasuredBootReport = GET "/instances/{instanceId}/measuredBootReport",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/MeasuredBootReport/GetMeasuredBootReport";
    facts { without_default_retry(); }
    required {
        instance_id = path "instanceId" (String);
    }
    returns { json(models::MeasuredBootReport) }
}
