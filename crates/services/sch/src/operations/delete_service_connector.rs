// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the service connector.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteServiceConnector = DELETE "/serviceConnectors/{serviceConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/serviceconnectors/20200909/ServiceConnector/DeleteServiceConnector";
    required {
        service_connector_id = path "serviceConnectorId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_service_connector); }
}
