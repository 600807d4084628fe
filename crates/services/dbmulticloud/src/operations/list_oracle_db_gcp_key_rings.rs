// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the Oracle DB GCP key rings.
    ListOracleDbGcpKeyRings = GET "/oracleDbGcpKeyRing",
        "https://docs.oracle.com/iaas/api/#/en/database-multicloud-integrations/20240501/OracleDbGcpKeyRing/ListOracleDbGcpKeyRings";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the OCID of the GCP key ring of Oracle Database.
        oracle_db_gcp_key_ring_id = query "oracleDbGcpKeyRingId" (String);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::OracleDbGcpKeyRingLifecycleState);
        /// The OCID of the Oracle Database connector for Google Cloud.
        oracle_db_gcp_connector_id = query "oracleDbGcpConnectorId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListOracleDbGcpKeyRingsSortBy);
    }
    returns {
        pages(models::OracleDbGcpKeyRingSummaryCollection),
        items(models::OracleDbGcpKeyRingSummary = |page| page.items),
    }
}
