// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a saved query.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateSavedQuery = POST "/savedQueries",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/SavedQuery/CreateSavedQuery";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_saved_query_details = json(models::CreateSavedQueryDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SavedQuery) }
    then {
        settled(get_saved_query, models::SavedQuery, models::SavedQueryLifecycleState);
        with_id("savedQueryId", "id");
    }
}
