// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the dedicated VM hosts.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDedicatedVmHosts = GET "/dedicatedVmHosts",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DedicatedVmHostSummary/ListDedicatedVmHosts";
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
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::DedicatedVmHostLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The name of the instance shape.
        instance_shape_name = query "instanceShapeName" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDedicatedVmHostsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the remaining memory, in GB: at least this value.
        remaining_memory_in_gbs_greater_than_or_equal_to =
            query "remainingMemoryInGBsGreaterThanOrEqualTo" (f64);
        /// Filters by the number of remaining OCPUs: at least this value.
        remaining_ocpus_greater_than_or_equal_to = query "remainingOcpusGreaterThanOrEqualTo" (f64);
        /// Filters by the remaining local volume, in GB: at least this value.
        remaining_local_volume_in_gbs_greater_than_or_equal_to =
            query "remainingLocalVolumeInGBsGreaterThanOrEqualTo" (f64);
        /// Filters by whether memory encryption is enabled, which makes an instance a confidential
        /// instance.
        is_memory_encryption_enabled = query "isMemoryEncryptionEnabled" (bool);
    }
    returns { pages(Vec<models::DedicatedVmHostSummary>), items(models::DedicatedVmHostSummary) }
}
