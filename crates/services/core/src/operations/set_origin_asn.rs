// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Sets the origin ASN.
    ///
    /// The response has the header `opc-work-request-id`.
    SetOriginAsn = POST "/byoipRanges/{byoipRangeId}/actions/setOrigin/byoasn",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/ByoipRange/SetOriginAsn";
    facts { with_retry_token(); }
    required {
        byoip_range_id = path "byoipRangeId" (String);
        set_origin_asn_details = json(models::SetOriginAsnDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_byoip_range, models::ByoipRange, models::ByoipRangeLifecycleState); }
}
