// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the IPSec connection tunnel security associations.
    ///
    /// The response has the header `opc-total-items`.
    ListIPSecConnectionTunnelSecurityAssociations =
        GET "/ipsecConnections/{ipscId}/tunnels/{tunnelId}/tunnelSecurityAssociations",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/TunnelSecurityAssociationSummary/ListIpSecConnectionTunnelSecurityAssociations";
    required {
        ipsc_id = path "ipscId" (String);
        tunnel_id = path "tunnelId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(Vec<models::TunnelSecurityAssociationSummary>),
        items(models::TunnelSecurityAssociationSummary),
    }
}
