// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves on the prem connector to another compartment.
    ChangeOnPremConnectorCompartment =
        POST "/onPremConnectors/{onPremConnectorId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/OnPremConnector/ChangeOnPremConnectorCompartment";
    facts { with_retry_token(); }
    required {
        on_prem_connector_id = path "onPremConnectorId" (String);
        change_on_prem_connector_compartment_details =
            json(models::ChangeOnPremConnectorCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_on_prem_connector, models::OnPremConnector,
            models::OnPremConnectorLifecycleState);
    }
}
