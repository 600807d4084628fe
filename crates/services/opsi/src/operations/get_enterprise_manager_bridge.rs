// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the enterprise manager bridge.
    ///
    /// The response has the header `etag`.
    GetEnterpriseManagerBridge = GET "/enterpriseManagerBridges/{enterpriseManagerBridgeId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/EnterpriseManagerBridges/GetEnterpriseManagerBridge";
    required {
        enterprise_manager_bridge_id = path "enterpriseManagerBridgeId" (String);
    }
    returns {
        json(models::EnterpriseManagerBridge),
        state(models::EnterpriseManagerBridgeLifecycleState),
    }
}
