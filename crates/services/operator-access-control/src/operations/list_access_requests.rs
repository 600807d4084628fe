// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the access requests.
    ListAccessRequests = GET "/accessRequests",
        "https://docs.oracle.com/iaas/api/#/en/operatoraccesscontrol/20200630/AccessRequest/ListAccessRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name of the resource.
        resource_name = query "resourceName" (String);
        /// Filters by the type of the resource.
        resource_type = query "resourceType" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AccessRequestLifecycleState);
        /// The number of days.
        num_days = query "numDays" (i64);
        /// The start time.
        time_start = query "timeStart" (DateTime<Utc>);
        /// The end time.
        time_end = query "timeEnd" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListAccessRequestsSortBy);
    }
    returns {
        pages(models::AccessRequestCollection),
        items(models::AccessRequestSummary = |page| page.items),
    }
}
