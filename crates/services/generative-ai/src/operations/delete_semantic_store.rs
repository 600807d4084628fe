// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a semantic store.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteSemanticStore = DELETE "/semanticStores/{semanticStoreId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SemanticStore/DeleteSemanticStore";
    required {
        semantic_store_id = path "semanticStoreId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_semantic_store); }
}
