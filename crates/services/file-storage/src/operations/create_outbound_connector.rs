// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an outbound connector.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateOutboundConnector = POST "/outboundConnectors",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/OutboundConnector/CreateOutboundConnector";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_outbound_connector_details = json(models::CreateOutboundConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OutboundConnector) }
    then {
        settled(get_outbound_connector, models::OutboundConnector,
            models::OutboundConnectorLifecycleState);
        with_id("outboundConnectorId", "id");
    }
}
