// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a semantic store to another compartment of the tenancy.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeSemanticStoreCompartment =
        POST "/semanticStores/{semanticStoreId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/SemanticStore/ChangeSemanticStoreCompartment";
    facts { with_retry_token(); }
    required {
        semantic_store_id = path "semanticStoreId" (String);
        change_semantic_store_compartment_details =
            json(models::ChangeSemanticStoreCompartmentDetails);
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
    then {
        settled(get_semantic_store, models::SemanticStore, models::SemanticStoreLifecycleState);
    }
}
