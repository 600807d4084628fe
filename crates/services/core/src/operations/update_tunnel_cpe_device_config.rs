// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the tunnel CPE device configuration.
    ///
    /// The response has the header `etag`.
    UpdateTunnelCpeDeviceConfig =
        PUT "/ipsecConnections/{ipscId}/tunnels/{tunnelId}/tunnelDeviceConfig",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/TunnelCpeDeviceConfig/UpdateTunnelCpeDeviceConfig";
    facts { with_retry_token(); }
    required {
        ipsc_id = path "ipscId" (String);
        tunnel_id = path "tunnelId" (String);
        update_tunnel_cpe_device_config_details = json(models::UpdateTunnelCpeDeviceConfigDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::TunnelCpeDeviceConfig) }
}
