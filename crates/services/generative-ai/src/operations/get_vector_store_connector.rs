// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a vector store connector.
    ///
    /// The response has the header `etag`.
    GetVectorStoreConnector = GET "/vectorStoreConnectors/{vectorStoreConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnector/GetVectorStoreConnector";
    required {
        vector_store_connector_id = path "vectorStoreConnectorId" (String);
    }
    returns {
        json(models::VectorStoreConnector),
        state(models::VectorStoreConnectorLifecycleState),
    }
}
