// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates on the prem connector wallet.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateOnPremConnectorWallet = PUT "/onPremConnectors/{onPremConnectorId}/wallet",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/OnPremConnector/UpdateOnPremConnectorWallet";
    facts { with_retry_token(); }
    required {
        on_prem_connector_id = path "onPremConnectorId" (String);
        update_on_prem_connector_wallet_details = json(models::UpdateOnPremConnectorWalletDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
