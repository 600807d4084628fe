// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Mac device.
    ///
    /// The response has the header `etag`.
    GetMacDevice = GET "/macOrders/{macOrderId}/macDevices/{macDeviceId}",
        "https://docs.oracle.com/iaas/api/#/en/mngdmac/20250320/MacDevice/GetMacDevice";
    required {
        mac_device_id = path "macDeviceId" (String);
        mac_order_id = path "macOrderId" (String);
    }
    returns { json(models::MacDevice), state(models::MacDeviceLifecycleState) }
}
