// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an HTTP redirect.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateHttpRedirect = POST "/httpRedirects",
        "https://docs.oracle.com/iaas/api/#/en/waas/20181116/HttpRedirect/CreateHttpRedirect";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_http_redirect_details = json(models::CreateHttpRedirectDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_http_redirect, models::HttpRedirect, models::HttpRedirectLifecycleState);
        with_id("httpRedirectId", "id");
    }
}
