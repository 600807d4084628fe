// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Appends lookup data.
    ///
    /// The response has the header `opc-work-request-id`.
    AppendLookupData = POST "/namespaces/{namespaceName}/lookups/{lookupName}/actions/appendData",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/LogAnalyticsLookup/AppendLookupData";
    facts {
        with_retry_token();
        with_expect_continue();
    }
    required {
        namespace_name = path "namespaceName" (String);
        lookup_name = path "lookupName" (String);
        body = body(Body);
    }
    optional {
        /// Whether to force the operation.
        is_force = query "isForce" (bool);
        /// The character encoding.
        char_encoding = query "charEncoding" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
