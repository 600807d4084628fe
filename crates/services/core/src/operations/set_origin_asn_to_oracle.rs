// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Sets the origin ASN to Oracle.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    SetOriginAsnToOracle = POST "/byoipRanges/{byoipRangeId}/actions/setOrigin/oracleAsn",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ByoipRange/SetOriginAsnToOracle";
    facts { without_default_retry(); }
    required {
        byoip_range_id = path "byoipRangeId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_byoip_range, models::ByoipRange, models::ByoipRangeLifecycleState); }
}
