// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Activates the service connector.
    ///
    /// The response has the header `opc-work-request-id`.
    ActivateServiceConnector = POST "/serviceConnectors/{serviceConnectorId}/actions/activate",
        "https://docs.oracle.com/iaas/api/#/en/serviceconnectors/20200909/ServiceConnector/ActivateServiceConnector";
    facts { with_retry_token(); }
    required {
        service_connector_id = path "serviceConnectorId" (String);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_service_connector, models::ServiceConnector,
            models::ServiceConnectorLifecycleState);
    }
}
