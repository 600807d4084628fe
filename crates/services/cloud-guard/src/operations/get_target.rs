// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the target.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetTarget = GET "/targets/{targetId}",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/Target/GetTarget";
    facts { without_default_retry(); }
    required {
        target_id = path "targetId" (String);
    }
    returns { json(models::Target), state(models::TargetLifecycleState) }
}
