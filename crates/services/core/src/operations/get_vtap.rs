// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the VTAP.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetVtap = GET "/vtaps/{vtapId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Vtap/GetVtap";
    facts { without_default_retry(); }
    required {
        vtap_id = path "vtapId" (String);
    }
    returns { json(models::Vtap), state(models::VtapLifecycleState) }
}
