// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the IPSec connection tunnel.
    ///
    /// The response has the header `etag`.
    UpdateIPSecConnectionTunnel = PUT "/ipsecConnections/{ipscId}/tunnels/{tunnelId}",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnectionTunnel/UpdateIpSecConnectionTunnel";
    required {
        ipsc_id = path "ipscId" (String);
        tunnel_id = path "tunnelId" (String);
        update_ip_sec_connection_tunnel_details = json(models::UpdateIPSecConnectionTunnelDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::IPSecConnectionTunnel) }
    then {
        settled(get_ip_sec_connection_tunnel, models::IPSecConnectionTunnel,
            models::IPSecConnectionTunnelLifecycleState);
    }
}
