// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes a vector store connector.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteVectorStoreConnector = DELETE "/vectorStoreConnectors/{vectorStoreConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnector/DeleteVectorStoreConnector";
    required {
        vector_store_connector_id = path "vectorStoreConnectorId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_vector_store_connector); }
}
