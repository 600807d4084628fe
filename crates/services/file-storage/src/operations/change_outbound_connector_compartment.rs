// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the outbound connector to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeOutboundConnectorCompartment =
        POST "/outboundConnectors/{outboundConnectorId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/filestorage/20171215/OutboundConnector/ChangeOutboundConnectorCompartment";
    facts { without_default_retry(); }
    required {
        outbound_connector_id = path "outboundConnectorId" (String);
        change_outbound_connector_compartment_details =
            json(models::ChangeOutboundConnectorCompartmentDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_outbound_connector, models::OutboundConnector,
            models::OutboundConnectorLifecycleState);
    }
}
