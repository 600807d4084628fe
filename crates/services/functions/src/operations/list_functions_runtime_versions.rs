// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the functions runtime versions.
    ListFunctionsRuntimeVersions = GET "/functionsRuntimeVersions",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/FunctionsRuntimeVersion/ListFunctionsRuntimeVersions";
    optional {
        /// Filters by the OCID of the functions runtime.
        functions_runtime_id = query "functionsRuntimeId" (String);
        /// The name of the functions runtime.
        functions_runtime_name = query "functionsRuntimeName" (String);
        /// Filters by the OCID of the functions runtime version.
        functions_runtime_version_id = query "functionsRuntimeVersionId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the version of the operating system.
        os_version = query "osVersion" (String);
        /// Filters by the version of the programming language that the functions runtime provides.
        language_version = query "languageVersion" (String);
        /// Whether this is the current version.
        is_current_version = query "isCurrentVersion" (bool);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::FunctionsRuntimeVersionLifecycleState);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListFunctionsRuntimeVersionsSortBy);
        /// The maximum number of items per page. Default: `10`. From 1 to 50.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::FunctionsRuntimeVersionCollection),
        items(models::FunctionsRuntimeVersionSummary = |page| page.items),
    }
}
