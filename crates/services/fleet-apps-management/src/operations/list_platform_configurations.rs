// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the platform configurations.
    ListPlatformConfigurations = GET "/platformConfigurations",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/PlatformConfigurationCollection/ListPlatformConfigurations";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::PlatformConfigurationLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The category of the configuration.
        config_category = query "configCategory" (models::ListPlatformConfigurationsConfigCategory);
        /// Whether to include the resources of all levels of child compartments.
        compartment_id_in_subtree = query "compartmentIdInSubtree" (bool);
        /// Filters by the type.
        type_ = query "type" (models::PlatformConfigurationType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListPlatformConfigurationsSortBy);
    }
    returns {
        pages(models::PlatformConfigurationCollection),
        items(models::PlatformConfigurationSummary = |page| page.items),
    }
}
