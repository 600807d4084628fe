// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets on the prem connector.
    ///
    /// The response has the header `etag`.
    GetOnPremConnector = GET "/onPremConnectors/{onPremConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/OnPremConnector/GetOnPremConnector";
    required {
        on_prem_connector_id = path "onPremConnectorId" (String);
    }
    returns { json(models::OnPremConnector), state(models::OnPremConnectorLifecycleState) }
}
