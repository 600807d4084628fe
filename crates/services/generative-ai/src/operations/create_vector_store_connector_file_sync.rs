// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Starts a file sync, which updates the vector store of a connector immediately instead of on
    /// schedule.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateVectorStoreConnectorFileSync = POST "/vectorStoreConnectorFileSyncs",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnectorFileSync/CreateVectorStoreConnectorFileSync";
    facts { with_retry_token(); }
    required {
        create_vector_store_connector_file_sync_details =
            json(models::CreateVectorStoreConnectorFileSyncDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VectorStoreConnectorFileSync) }
    then {
        settled(get_vector_store_connector_file_sync, models::VectorStoreConnectorFileSync,
            models::VectorStoreConnectorFileSyncLifecycleState);
        with_id("vectorStoreConnectorFileSyncId", "id");
    }
}
