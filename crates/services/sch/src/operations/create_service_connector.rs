// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a service connector.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateServiceConnector = POST "/serviceConnectors",
        "https://docs.oracle.com/iaas/api/#/en/serviceconnectors/20200909/ServiceConnector/CreateServiceConnector";
    facts { with_retry_token(); }
    required {
        create_service_connector_details = json(models::CreateServiceConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_service_connector, models::ServiceConnector,
            models::ServiceConnectorLifecycleState);
        with_id("serviceConnectorId", "id");
    }
}
