// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a semantic store for the schema of a database.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateSemanticStore = POST "/semanticStores",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SemanticStore/CreateSemanticStore";
    facts { with_retry_token(); }
    required {
        create_semantic_store_details = json(models::CreateSemanticStoreDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::SemanticStore) }
    then {
        settled(get_semantic_store, models::SemanticStore, models::SemanticStoreLifecycleState);
        with_id("semanticStoreId", "id");
    }
}
