// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the cross connect group to another compartment.
    ///
    /// The response has the header `etag`.
    ChangeCrossConnectGroupCompartment =
        POST "/crossConnectGroups/{crossConnectGroupId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnectGroup/ChangeCrossConnectGroupCompartment";
    facts { with_retry_token(); }
    required {
        cross_connect_group_id = path "crossConnectGroupId" (String);
        change_cross_connect_group_compartment_details =
            json(models::ChangeCrossConnectGroupCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_cross_connect_group, models::CrossConnectGroup,
            models::CrossConnectGroupLifecycleState);
    }
}
