// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the service connector.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateServiceConnector = PUT "/serviceConnectors/{serviceConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/serviceconnectors/20200909/ServiceConnector/UpdateServiceConnector";
    required {
        service_connector_id = path "serviceConnectorId" (String);
        update_service_connector_details = json(models::UpdateServiceConnectorDetails);
    }
    optional {
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
