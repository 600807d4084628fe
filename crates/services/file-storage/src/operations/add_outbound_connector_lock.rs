// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds an outbound connector lock.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    AddOutboundConnectorLock = POST "/outboundConnectors/{outboundConnectorId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/OutboundConnector/AddOutboundConnectorLock";
    facts { without_default_retry(); }
    required {
        outbound_connector_id = path "outboundConnectorId" (String);
        resource_lock = json(models::ResourceLock);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::OutboundConnector) }
    then {
        settled(get_outbound_connector, models::OutboundConnector,
            models::OutboundConnectorLifecycleState);
        with_id("outboundConnectorId", "id");
    }
}
