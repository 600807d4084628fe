// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the IPSec connections.
    ListIPSecConnections = GET "/ipsecConnections",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/IPSecConnection/ListIpSecConnections";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the dynamic routing gateway.
        drg_id = query "drgId" (String);
        /// Filters by the OCID of the customer-premises equipment.
        cpe_id = query "cpeId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::IPSecConnection>), items(models::IPSecConnection) }
}
