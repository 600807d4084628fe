// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Mac order.
    ///
    /// The response has the header `etag`.
    GetMacOrder = GET "/macOrders/{macOrderId}",
        "https://docs.oracle.com/iaas/api/#/en/mngdmac/20250320/MacOrder/GetMacOrder";
    required {
        mac_order_id = path "macOrderId" (String);
    }
    returns { json(models::MacOrder), state(models::MacOrderLifecycleState) }
}
