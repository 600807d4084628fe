// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the SQL collection log insights.
    ///
    /// The response has the header `opc-work-request-id`.
    RefreshSqlCollectionLogInsights =
        POST "/sqlCollections/{sqlCollectionId}/actions/refreshLogInsights",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlCollection/RefreshSqlCollectionLogInsights";
    facts { with_retry_token(); }
    required {
        sql_collection_id = path "sqlCollectionId" (String);
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
    then { settled(get_sql_collection, models::SqlCollection, models::SqlLifecycleState); }
}
