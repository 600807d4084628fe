// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the IPSec connection device configuration.
    ///
    /// Deprecated.
    ///
    /// The response has the header `etag`.
    GetIPSecConnectionDeviceConfig = GET "/ipsecConnections/{ipscId}/deviceConfig",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnectionDeviceConfig/GetIpSecConnectionDeviceConfig";
    facts { with_secret_fields(&["sharedSecret"]); }
    required {
        ipsc_id = path "ipscId" (String);
    }
    returns { json(models::IPSecConnectionDeviceConfig) }
}
