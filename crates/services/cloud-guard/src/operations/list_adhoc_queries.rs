// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the adhoc queries.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListAdhocQueries = GET "/adhocQueries",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/AdhocQuery/ListAdhocQueries";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The adhoc query status.
        adhoc_query_status = query "adhocQueryStatus" (models::AdhocQueryStatus);
        /// The start of the time range. Default: 30 days before now.
        time_started_filter_query_param = query "timeStartedFilterQueryParam" (DateTime<Utc>);
        /// The end of the time range. Default: now.
        time_ended_filter_query_param = query "timeEndedFilterQueryParam" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListAdhocQueriesAccessLevel);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListAdhocQueriesSortBy);
    }
    returns {
        pages(models::AdhocQueryCollection),
        items(models::AdhocQuerySummary = |page| page.items),
    }
}
