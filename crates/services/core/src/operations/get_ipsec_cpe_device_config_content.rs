// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the IPSec CPE device configuration content.
    GetIpsecCpeDeviceConfigContent = GET "/ipsecConnections/{ipscId}/cpeConfigContent",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnection/GetIpsecCpeDeviceConfigContent";
    facts { with_accept("text/plain; charset=utf-8"); }
    required {
        ipsc_id = path "ipscId" (String);
    }
    returns { text }
}
