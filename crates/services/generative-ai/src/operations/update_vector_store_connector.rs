// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates a vector store connector, such as its schedule or data source.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    UpdateVectorStoreConnector = PUT "/vectorStoreConnectors/{vectorStoreConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnector/UpdateVectorStoreConnector";
    required {
        vector_store_connector_id = path "vectorStoreConnectorId" (String);
        update_vector_store_connector_details = json(models::UpdateVectorStoreConnectorDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::VectorStoreConnector) }
    then {
        settled(get_vector_store_connector, models::VectorStoreConnector,
            models::VectorStoreConnectorLifecycleState);
    }
}
