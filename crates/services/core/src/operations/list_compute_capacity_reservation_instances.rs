// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the compute capacity reservation instances.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListComputeCapacityReservationInstances =
        GET "/computeCapacityReservations/{capacityReservationId}/instances",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/CapacityReservationInstanceSummary/ListComputeCapacityReservationInstances";
    facts {
        with_accept("application/json, application/x-json-stream");
        without_default_retry();
    }
    required {
        capacity_reservation_id = path "capacityReservationId" (String);
    }
    optional {
        /// Filters by the name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListComputeCapacityReservationInstancesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::CapacityReservationInstanceSummary>),
        items(models::CapacityReservationInstanceSummary),
    }
}
