// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an enterprise manager bridge.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateEnterpriseManagerBridge = POST "/enterpriseManagerBridges",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/EnterpriseManagerBridges/CreateEnterpriseManagerBridge";
    facts { with_retry_token(); }
    required {
        create_enterprise_manager_bridge_details =
            json(models::CreateEnterpriseManagerBridgeDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::EnterpriseManagerBridge) }
    then {
        settled(get_enterprise_manager_bridge, models::EnterpriseManagerBridge,
            models::EnterpriseManagerBridgeLifecycleState);
        with_id("enterpriseManagerBridgeId", "id");
    }
}
