// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the vanity URL.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteVanityUrl = DELETE "/analyticsInstances/{analyticsInstanceId}/vanityUrls/{vanityUrlKey}",
        "https://docs.oracle.com/iaas/api/#/en/analytics/20190331/AnalyticsInstance/DeleteVanityUrl";
    facts { with_retry_token(); }
    required {
        analytics_instance_id = path "analyticsInstanceId" (String);
        vanity_url_key = path "vanityUrlKey" (String);
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
    then { work_request(); }
}
