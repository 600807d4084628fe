// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the service connector.
    ///
    /// The response has the header `etag`.
    GetServiceConnector = GET "/serviceConnectors/{serviceConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/serviceconnectors/20200909/ServiceConnector/GetServiceConnector";
    required {
        service_connector_id = path "serviceConnectorId" (String);
    }
    returns { json(models::ServiceConnector), state(models::ServiceConnectorLifecycleState) }
}
