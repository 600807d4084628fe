// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Mac order.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateMacOrder = PUT "/macOrders/{macOrderId}",
        "https://docs.oracle.com/iaas/api/#/en/mngdmac/20250320/MacOrder/UpdateMacOrder";
    required {
        mac_order_id = path "macOrderId" (String);
        update_mac_order_details = json(models::UpdateMacOrderDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_mac_order, models::MacOrder, models::MacOrderLifecycleState); }
}
