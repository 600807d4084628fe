// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the lifecycle stage installed packages.
    ListLifecycleStageInstalledPackages =
        GET "/lifecycleStages/{lifecycleStageId}/installedPackages",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/LifecycleStage/ListLifecycleStageInstalledPackages";
    required {
        lifecycle_stage_id = path "lifecycleStageId" (String);
    }
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query_each "displayName" ([String]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The lifecycle state.
        lifecycle_state = query "lifecycleState"
            (models::ListLifecycleStageInstalledPackagesLifecycleState);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListLifecycleStageInstalledPackagesSortBy);
    }
    returns {
        pages(models::InstalledPackageCollection),
        items(models::InstalledPackageSummary = |page| page.items),
    }
}
