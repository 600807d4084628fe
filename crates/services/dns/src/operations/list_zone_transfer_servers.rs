// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the zone transfer servers.
    ListZoneTransferServers = GET "/zoneTransferServers",
        "https://docs.oracle.com/iaas/api/#/en/dns/20180115/ZoneTransferServer/ListZoneTransferServers";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The scope of the DNS resources: global or private.
        scope = query "scope" (models::ListZoneTransferServersScope);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::ZoneTransferServer>), items(models::ZoneTransferServer) }
}
