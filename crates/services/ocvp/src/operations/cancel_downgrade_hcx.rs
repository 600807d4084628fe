// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the downgrade HCX.
    ///
    /// The response has the header `opc-work-request-id`.
    CancelDowngradeHcx = POST "/sddcs/{sddcId}/actions/cancelDowngradeHcx",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Sddc/CancelDowngradeHcx";
    facts { with_retry_token(); }
    required {
        sddc_id = path "sddcId" (String);
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
    then {
        settled(get_sddc, models::Sddc, models::SddcLifecycleState);
        with_cancellation();
    }
}
