// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the delegated resource access requests.
    ListDelegatedResourceAccessRequests = GET "/delegatedResourceAccessRequests",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegatedResourceAccessRequest/ListDelegatedResourceAccessRequests";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the delegation control.
        delegation_control_id = query "delegationControlId" (String);
        /// Filters by the ID of the resource.
        resource_id = query "resourceId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::DelegatedResourceAccessRequestLifecycleState);
        /// Filters by the status of the delegated resource access request.
        request_status = query "requestStatus"
            (models::DelegatedResourceAccessRequestRequestStatus);
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
        sort_by = query "sortBy" (models::ListDelegatedResourceAccessRequestsSortBy);
    }
    returns {
        pages(models::DelegatedResourceAccessRequestSummaryCollection),
        items(models::DelegatedResourceAccessRequestSummary = |page| page.items),
    }
}
