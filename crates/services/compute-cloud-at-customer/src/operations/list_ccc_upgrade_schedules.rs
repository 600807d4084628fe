// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the CCC upgrade schedules.
    ListCccUpgradeSchedules = GET "/cccUpgradeSchedules",
        "https://docs.oracle.com/iaas/api/#/en/compute-cloud-at-customer/20221208/CccUpgradeScheduleCollection/ListCccUpgradeSchedules";
    optional {
        /// Filters by the OCID of the upgrade schedule.
        ccc_upgrade_schedule_id = query "cccUpgradeScheduleId" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Whether to include the resources of all levels of child compartments. Default: `false`.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListCccUpgradeSchedulesAccessLevel);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::CccUpgradeScheduleLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListCccUpgradeSchedulesSortBy);
    }
    returns {
        pages(models::CccUpgradeScheduleCollection),
        items(models::CccUpgradeScheduleSummary = |page| page.items),
    }
}
