// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the password.
    ///
    /// The response has the header `etag`.
    RetrievePassword = POST "/sddcs/{sddcId}/actions/retrievePassword",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Sddc/RetrievePassword";
    facts { with_retry_token(); }
    required {
        sddc_id = path "sddcId" (String);
        type_ = query "type" (models::RetrievePasswordType);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SddcPassword) }
}
