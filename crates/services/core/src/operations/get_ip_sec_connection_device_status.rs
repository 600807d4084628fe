// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the IPSec connection device status.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    GetIPSecConnectionDeviceStatus = GET "/ipsecConnections/{ipscId}/deviceStatus",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnectionDeviceStatus/GetIpSecConnectionDeviceStatus";
    required {
        ipsc_id = path "ipscId" (String);
    }
    returns { json(models::IPSecConnectionDeviceStatus) }
}
