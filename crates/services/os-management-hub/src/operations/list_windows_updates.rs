// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the windows updates.
    ListWindowsUpdates = GET "/windowsUpdates",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/WindowsUpdateCollection/ListWindowsUpdates";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The classification of the update or erratum.
        classification_type = query_each "classificationType"
            ([models::ListWindowsUpdatesClassificationType]);
        /// Filters by the name.
        name = query_each "name" ([String]);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListWindowsUpdatesSortBy);
    }
    returns {
        pages(models::WindowsUpdateCollection),
        items(models::WindowsUpdateSummary = |page| page.items),
    }
}
