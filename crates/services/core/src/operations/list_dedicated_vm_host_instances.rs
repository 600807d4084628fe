// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the dedicated VM host instances.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDedicatedVmHostInstances = GET "/dedicatedVmHosts/{dedicatedVmHostId}/instances",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DedicatedVmHostInstanceSummary/ListDedicatedVmHostInstances";
    facts {
        with_accept("application/json, application/x-json-stream");
        without_default_retry();
    }
    required {
        dedicated_vm_host_id = path "dedicatedVmHostId" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the name of the availability domain. Example: `Uocm:PHX-AD-1`.
        availability_domain = query "availabilityDomain" (String);
        /// Filters by whether memory encryption is enabled, which makes an instance a confidential
        /// instance.
        is_memory_encryption_enabled = query "isMemoryEncryptionEnabled" (bool);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListDedicatedVmHostInstancesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(Vec<models::DedicatedVmHostInstanceSummary>),
        items(models::DedicatedVmHostInstanceSummary),
    }
}
