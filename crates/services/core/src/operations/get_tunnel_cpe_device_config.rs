// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the tunnel CPE device configuration.
    ///
    /// The response has the header `etag`.
    GetTunnelCpeDeviceConfig =
        GET "/ipsecConnections/{ipscId}/tunnels/{tunnelId}/tunnelDeviceConfig",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/TunnelCpeDeviceConfig/GetTunnelCpeDeviceConfig";
    required {
        ipsc_id = path "ipscId" (String);
        tunnel_id = path "tunnelId" (String);
    }
    returns { json(models::TunnelCpeDeviceConfig) }
}
