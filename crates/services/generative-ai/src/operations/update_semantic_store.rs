// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a semantic store, such as its schemas, model or refresh schedule.
    ///
    /// The response has the header `etag`.
    UpdateSemanticStore = PUT "/semanticStores/{semanticStoreId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SemanticStore/UpdateSemanticStore";
    required {
        semantic_store_id = path "semanticStoreId" (String);
        update_semantic_store_details = json(models::UpdateSemanticStoreDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::SemanticStore) }
    then {
        settled(get_semantic_store, models::SemanticStore, models::SemanticStoreLifecycleState);
    }
}
