// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the BYOIP range.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetByoipRange = GET "/byoipRanges/{byoipRangeId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ByoipRange/GetByoipRange";
    facts { without_default_retry(); }
    required {
        byoip_range_id = path "byoipRangeId" (String);
    }
    returns { json(models::ByoipRange), state(models::ByoipRangeLifecycleState) }
}
