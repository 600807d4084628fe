// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the internal namespace OCC overviews.
    ListInternalNamespaceOccOverviews = GET "/internal/namespace/{namespace}/occOverview",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccOverviewCollection/ListInternalNamespaceOccOverviews";
    required {
        namespace = path "namespace" (models::ListInternalNamespaceOccOverviewsNamespace);
        compartment_id = query "compartmentId" (String);
        occ_customer_group_id = query "occCustomerGroupId" (String);
    }
    optional {
        /// The type of the workload.
        workload_type = query "workloadType" (String);
        /// The start or origin.
        from = query "from" (DateTime<Utc>);
        /// The end or target.
        to = query "to" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListInternalNamespaceOccOverviewsSortBy);
    }
    returns {
        pages(models::OccOverviewCollection),
        items(models::OccOverviewSummary = |page| page.items),
    }
}
