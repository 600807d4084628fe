// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DB management private endpoints.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDbManagementPrivateEndpoints = GET "/dbManagementPrivateEndpoints",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/DbManagementPrivateEndpoint/ListDbManagementPrivateEndpoints";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the OCID of the VCN.
        vcn_id = query "vcnId" (String);
        /// Whether the object is a cluster, part of one, or for databases in one.
        is_cluster = query "isCluster" (bool);
        /// Whether the private endpoint has a DNS proxy for resolving private hostnames.
        is_dns_resolution_enabled = query "isDnsResolutionEnabled" (bool);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::DbManagementPrivateEndpointLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDbManagementPrivateEndpointsSortBy);
    }
    returns {
        pages(models::DbManagementPrivateEndpointCollection),
        items(models::DbManagementPrivateEndpointSummary = |page| page.items),
    }
}
