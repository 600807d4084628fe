// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the add-on options.
    ListAddonOptions = GET "/addonOptions",
        "https://docs.oracle.com/iaas/api/#/en/containerengine/20180222/AddonOptionSummary/ListAddonOptions";
    required {
        kubernetes_version = query "kubernetesVersion" (String);
    }
    optional {
        /// The name of the add-on.
        addon_name = query "addonName" (String);
        /// The maximum number of items per page. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListAddonOptionsSortBy);
        /// Whether to show all versions. Default: `false`.
        should_show_all_versions = query "shouldShowAllVersions" (bool);
    }
    returns { pages(Vec<models::AddonOptionSummary>), items(models::AddonOptionSummary) }
}
