// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the file counts of a vector store connector, by sync result.
    ///
    /// The response has the header `etag`.
    GetVectorStoreConnectorStats = GET "/vectorStoreConnectors/{vectorStoreConnectorId}/stats",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnectorStats/GetVectorStoreConnectorStats";
    required {
        vector_store_connector_id = path "vectorStoreConnectorId" (String);
    }
    returns { json(models::VectorStoreConnectorStats) }
}
