// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an adhoc query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateAdhocQuery = POST "/adhocQueries",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/AdhocQuery/CreateAdhocQuery";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_adhoc_query_details = json(models::CreateAdhocQueryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::AdhocQuery) }
    then {
        settled(get_adhoc_query, models::AdhocQuery, models::AdhocQueryLifecycleState);
        with_id("adhocQueryId", "id");
    }
}
