// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a semantic store.
    ///
    /// The response has the header `etag`.
    GetSemanticStore = GET "/semanticStores/{semanticStoreId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SemanticStore/GetSemanticStore";
    required {
        semantic_store_id = path "semanticStoreId" (String);
    }
    returns { json(models::SemanticStore), state(models::SemanticStoreLifecycleState) }
}
