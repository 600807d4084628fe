// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the module streams.
    ListModuleStreams = GET "/softwareSources/{softwareSourceId}/moduleStreams",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/ListModuleStreams";
    required {
        software_source_id = path "softwareSourceId" (String);
    }
    optional {
        /// Filters by the name of the module.
        module_name = query "moduleName" (String);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by whether this is the latest version, or whether to include only the latest
        /// versions.
        is_latest = query "isLatest" (bool);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `moduleName`.
        sort_by = query "sortBy" (models::ListModuleStreamsSortBy);
        /// Filters by the name of the module: with this text anywhere in it.
        module_name_contains = query "moduleNameContains" (String);
    }
    returns {
        pages(models::ModuleStreamCollection),
        items(models::ModuleStreamSummary = |page| page.items),
    }
}
