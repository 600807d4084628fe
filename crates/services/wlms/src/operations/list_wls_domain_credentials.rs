// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the WLS domain credentials.
    ListWlsDomainCredentials = GET "/wlsDomains/{wlsDomainId}/credentials";
    facts { with_retry_token(); }
    required {
        wls_domain_id = path "wlsDomainId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::WlsDomainCredentialCollection) }
}
