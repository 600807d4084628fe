// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the IPSec connection tunnels.
    ListIPSecConnectionTunnels = GET "/ipsecConnections/{ipscId}/tunnels",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnectionTunnel/ListIpSecConnectionTunnels";
    required {
        ipsc_id = path "ipscId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::IPSecConnectionTunnel>), items(models::IPSecConnectionTunnel) }
}
