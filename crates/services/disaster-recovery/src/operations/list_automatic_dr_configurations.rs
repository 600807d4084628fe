// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the automatic DR configurations.
    ListAutomaticDrConfigurations = GET "/automaticDrConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/disaster-recovery/20220125/AutomaticDrConfiguration/ListAutomaticDrConfigurations";
    required {
        dr_protection_group_id = query "drProtectionGroupId" (String);
    }
    optional {
        /// Filters by the OCID of the automatic DR configuration.
        automatic_dr_configuration_id = query "automaticDrConfigurationId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AutomaticDrConfigurationLifecycleState);
        /// Filters by the lifecycle state: other than this value.
        lifecycle_state_not_equal_to = query "lifecycleStateNotEqualTo"
            (models::ListAutomaticDrConfigurationsLifecycleStateNotEqualTo);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListAutomaticDrConfigurationsSortBy);
    }
    returns {
        pages(models::AutomaticDrConfigurationCollection),
        items(models::AutomaticDrConfigurationSummary = |page| page.items),
    }
}
