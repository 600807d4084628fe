// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the enterprise manager bridge to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeEnterpriseManagerBridgeCompartment =
        POST "/enterpriseManagerBridges/{enterpriseManagerBridgeId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/EnterpriseManagerBridges/ChangeEnterpriseManagerBridgeCompartment";
    required {
        enterprise_manager_bridge_id = path "enterpriseManagerBridgeId" (String);
        change_enterprise_manager_bridge_compartment_details =
            json(models::ChangeEnterpriseManagerBridgeCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_enterprise_manager_bridge, models::EnterpriseManagerBridge,
            models::EnterpriseManagerBridgeLifecycleState);
    }
}
