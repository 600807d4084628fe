// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the functions runtimes.
    ListFunctionsRuntimes = GET "/functionsRuntimes",
        "https://docs.oracle.com/iaas/api/#/en/functions/20260325/FunctionsRuntime/ListFunctionsRuntimes";
    optional {
        /// Filters by the OCID of the functions runtime.
        functions_runtime_id = query "functionsRuntimeId" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the name: with this text anywhere in it.
        name_contains = query "nameContains" (String);
        /// Filters by the name: with this text at the start.
        name_starts_with = query "nameStartsWith" (String);
        /// Filters by the operating system.
        os = query "os" (String);
        /// Filters by the language.
        language = query "language" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::FunctionsRuntimeLifecycleState);
        /// The maximum number of items per page. Default: `10`. From 1 to 50.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `name` and descending for
        /// `timeCreated`.
        sort_by = query "sortBy" (models::ListFunctionsRuntimesSortBy);
    }
    returns {
        pages(models::FunctionsRuntimeCollection),
        items(models::FunctionsRuntimeSummary = |page| page.items),
    }
}
