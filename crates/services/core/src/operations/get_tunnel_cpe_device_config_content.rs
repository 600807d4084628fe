// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Gets the CPE configuration of an IPSec tunnel, as text.
    GetTunnelCpeDeviceConfigContent =
        GET "/ipsecConnections/{ipscId}/tunnels/{tunnelId}/tunnelDeviceConfig/content",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/TunnelCpeDeviceConfig/GetTunnelCpeDeviceConfigContent";
    facts { with_accept("text/plain; charset=utf-8"); }
    required {
        ipsc_id = path "ipscId" (String);
        tunnel_id = path "tunnelId" (String);
    }
    returns { text }
}
