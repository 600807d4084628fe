// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the instances.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListInstances = GET "/instances",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Instance/ListInstances";
    facts {
        with_accept("application/json, application/x-json-stream");
        without_default_retry();
    }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by the OCID of the compute capacity reservation.
        capacity_reservation_id = query "capacityReservationId" (String);
        /// The OCID of the compute cluster.
        compute_cluster_id = query "computeClusterId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListInstancesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the lifecycle state. Case-insensitive.
        lifecycle_state = query "lifecycleState" (models::InstanceLifecycleState);
    }
    returns { pages(Vec<models::Instance>), items(models::Instance) }
}
