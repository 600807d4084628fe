// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a file sync, with its progress.
    ///
    /// The response has the header `etag`.
    GetVectorStoreConnectorFileSync =
        GET "/vectorStoreConnectorFileSyncs/{vectorStoreConnectorFileSyncId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnectorFileSync/GetVectorStoreConnectorFileSync";
    required {
        vector_store_connector_file_sync_id = path "vectorStoreConnectorFileSyncId" (String);
    }
    returns {
        json(models::VectorStoreConnectorFileSync),
        state(models::VectorStoreConnectorFileSyncLifecycleState),
    }
}
