// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the IPSec connection tunnel.
    ///
    /// The response has the header `etag`.
    GetIPSecConnectionTunnel = GET "/ipsecConnections/{ipscId}/tunnels/{tunnelId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnectionTunnel/GetIpSecConnectionTunnel";
    required {
        ipsc_id = path "ipscId" (String);
        tunnel_id = path "tunnelId" (String);
    }
    returns {
        json(models::IPSecConnectionTunnel),
        state(models::IPSecConnectionTunnelLifecycleState),
    }
}
