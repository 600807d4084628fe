// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Generates an on prem connector configuration.
    ///
    /// The response has the header `last-modified`.
    GenerateOnPremConnectorConfiguration =
        POST "/onPremConnectors/{onPremConnectorId}/actions/generateConfiguration",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/OnPremConnector/GenerateOnPremConnectorConfiguration";
    facts {
        with_accept("application/octet-stream");
        with_stream();
        with_retry_token();
        with_secret_fields(&["password"]);
    }
    required {
        on_prem_connector_id = path "onPremConnectorId" (String);
        generate_on_prem_connector_configuration_details =
            json(models::GenerateOnPremConnectorConfigurationDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { stream }
    then {
        settled(get_on_prem_connector, models::OnPremConnector,
            models::OnPremConnectorLifecycleState);
    }
}
