// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates on the prem connector.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOnPremConnector = PUT "/onPremConnectors/{onPremConnectorId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/OnPremConnector/UpdateOnPremConnector";
    required {
        on_prem_connector_id = path "onPremConnectorId" (String);
        update_on_prem_connector_details = json(models::UpdateOnPremConnectorDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_on_prem_connector, models::OnPremConnector,
            models::OnPremConnectorLifecycleState);
    }
}
