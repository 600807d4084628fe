// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a connector that synchronizes a vector store with a data source.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateVectorStoreConnector = POST "/vectorStoreConnectors",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/VectorStoreConnector/CreateVectorStoreConnector";
    facts { with_retry_token(); }
    required {
        create_vector_store_connector_details = json(models::CreateVectorStoreConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::VectorStoreConnector) }
    then {
        settled(get_vector_store_connector, models::VectorStoreConnector,
            models::VectorStoreConnectorLifecycleState);
        with_id("vectorStoreConnectorId", "id");
    }
}
