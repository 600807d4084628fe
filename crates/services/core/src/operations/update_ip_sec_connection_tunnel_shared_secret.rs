// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the IPSec connection tunnel shared secret.
    ///
    /// The response has the header `etag`.
    UpdateIPSecConnectionTunnelSharedSecret =
        PUT "/ipsecConnections/{ipscId}/tunnels/{tunnelId}/sharedSecret",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnectionTunnelSharedSecret/UpdateIpSecConnectionTunnelSharedSecret";
    facts { with_secret_fields(&["sharedSecret"]); }
    required {
        ipsc_id = path "ipscId" (String);
        tunnel_id = path "tunnelId" (String);
        update_ip_sec_connection_tunnel_shared_secret_details =
            json(models::UpdateIPSecConnectionTunnelSharedSecretDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::IPSecConnectionTunnelSharedSecret) }
}
