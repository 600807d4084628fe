// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an SQL collection.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateSqlCollection = POST "/sqlCollections",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlCollection/CreateSqlCollection";
    facts { with_retry_token(); }
    required {
        create_sql_collection_details = json(models::CreateSqlCollectionDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SqlCollection) }
    then {
        settled(get_sql_collection, models::SqlCollection, models::SqlLifecycleState);
        with_id("sqlCollectionId", "id");
    }
}
