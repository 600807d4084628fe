// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an on prem connector.
    ///
    /// The response has the headers `etag`, `location` and `opc-work-request-id`.
    CreateOnPremConnector = POST "/onPremConnectors",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/OnPremConnector/CreateOnPremConnector";
    facts { with_retry_token(); }
    required {
        create_on_prem_connector_details = json(models::CreateOnPremConnectorDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::OnPremConnector) }
    then {
        settled(get_on_prem_connector, models::OnPremConnector,
            models::OnPremConnectorLifecycleState);
        with_id("onPremConnectorId", "id");
    }
}
