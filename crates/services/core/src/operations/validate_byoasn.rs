// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Validates the BYOASN.
    ///
    /// The response has the header `opc-work-request-id`.
    ValidateByoasn = POST "/byoasns/{byoasnId}/actions/validate",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Byoasn/ValidateByoasn";
    facts { with_retry_token(); }
    required {
        byoasn_id = path "byoasnId" (String);
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
    then { settled(get_byoasn, models::Byoasn, models::ByoasnLifecycleState); }
}
