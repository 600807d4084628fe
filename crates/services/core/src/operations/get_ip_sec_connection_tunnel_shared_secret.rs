// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the IPSec connection tunnel shared secret.
    ///
    /// The response has the header `etag`.
    GetIPSecConnectionTunnelSharedSecret =
        GET "/ipsecConnections/{ipscId}/tunnels/{tunnelId}/sharedSecret",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnectionTunnelSharedSecret/GetIpSecConnectionTunnelSharedSecret";
    facts { with_secret_fields(&["sharedSecret"]); }
    required {
        ipsc_id = path "ipscId" (String);
        tunnel_id = path "tunnelId" (String);
    }
    returns { json(models::IPSecConnectionTunnelSharedSecret) }
}
