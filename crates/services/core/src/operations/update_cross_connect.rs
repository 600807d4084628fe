// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the cross connect.
    ///
    /// The response has the header `etag`.
    UpdateCrossConnect = PUT "/crossConnects/{crossConnectId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CrossConnect/UpdateCrossConnect";
    required {
        cross_connect_id = path "crossConnectId" (String);
        update_cross_connect_details = json(models::UpdateCrossConnectDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::CrossConnect) }
    then { settled(get_cross_connect, models::CrossConnect, models::CrossConnectLifecycleState); }
}
