// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the BYOIP range.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateByoipRange = PUT "/byoipRanges/{byoipRangeId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ByoipRange/UpdateByoipRange";
    facts { without_default_retry(); }
    required {
        byoip_range_id = path "byoipRangeId" (String);
        update_byoip_range_details = json(models::UpdateByoipRangeDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::ByoipRange) }
    then { settled(get_byoip_range, models::ByoipRange, models::ByoipRangeLifecycleState); }
}
