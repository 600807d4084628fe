// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the instance devices.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListInstanceDevices = GET "/instances/{instanceId}/devices",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/Device/ListInstanceDevices";
    facts { without_default_retry(); }
    required {
        instance_id = path "instanceId" (String);
    }
    optional {
        /// Filters by whether the device is available.
        is_available = query "isAvailable" (bool);
        /// Filters by the name.
        name = query "name" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. The default order is ascending for `DISPLAYNAME` and descending
        /// for `TIMECREATED`.
        sort_by = query "sortBy" (models::ListInstanceDevicesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::Device>), items(models::Device) }
}
