// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OCC metric alarms.
    ListOccMetricAlarms = GET "/occMetricAlarms",
        "https://docs.oracle.com/iaas/api/#/en/occds/20240430/OccMetricAlarmCollection/ListOccMetricAlarms";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by whether the object is active.
        is_active = query "isActive" (bool);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListOccMetricAlarmsSortBy);
    }
    returns {
        pages(models::OccMetricAlarmCollection),
        items(models::OccMetricAlarmSummary = |page| page.items),
    }
}
