// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the enrollment statuses.
    ListEnrollmentStatuses = GET "/enrollmentStatus",
        "https://docs.oracle.com/iaas/api/#/en/advisor/20200606/EnrollmentStatusSummary/ListEnrollmentStatuses";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `NAME` and descending for
        /// `TIMECREATED`.
        sort_by = query "sortBy" (models::ListEnrollmentStatusesSortBy);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListEnrollmentStatusesLifecycleState);
        /// Filters by the status.
        status = query "status" (models::ListEnrollmentStatusesStatus);
    }
    returns {
        pages(models::EnrollmentStatusCollection),
        items(models::EnrollmentStatusSummary = |page| page.items),
    }
}
