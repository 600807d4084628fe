// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the outbound connector.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetOutboundConnector = GET "/outboundConnectors/{outboundConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/OutboundConnector/GetOutboundConnector";
    facts { without_default_retry(); }
    required {
        outbound_connector_id = path "outboundConnectorId" (String);
    }
    returns { json(models::OutboundConnector), state(models::OutboundConnectorLifecycleState) }
}
