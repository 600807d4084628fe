// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the enterprise manager bridge.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteEnterpriseManagerBridge = DELETE "/enterpriseManagerBridges/{enterpriseManagerBridgeId}",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/EnterpriseManagerBridges/DeleteEnterpriseManagerBridge";
    required {
        enterprise_manager_bridge_id = path "enterpriseManagerBridgeId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_enterprise_manager_bridge); }
}
