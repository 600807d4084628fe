// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels a file sync.
    ///
    /// The response has the header `opc-work-request-id`.
    CancelVectorStoreConnectorFileSync =
        DELETE "/vectorStoreConnectorFileSyncs/{vectorStoreConnectorFileSyncId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnectorFileSync/CancelVectorStoreConnectorFileSync";
    required {
        vector_store_connector_file_sync_id = path "vectorStoreConnectorFileSyncId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_vector_store_connector_file_sync, models::VectorStoreConnectorFileSync,
            models::VectorStoreConnectorFileSyncLifecycleState);
        with_cancellation();
    }
}
