// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the available software sources to the add.
    ///
    /// The response has the header `opc-total-items`.
    ListAvailableSoftwareSourcesToAdd = POST "/softwareSources/actions/availableSoftwareSources",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/SoftwareSource/ListAvailableSoftwareSourcesToAdd";
    facts { with_retry_token(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The operating system family.
        os_family = query_each "osFamily" ([models::ListAvailableSoftwareSourcesToAddOsFamily]);
        /// The type of the CPU architecture.
        arch_type = query_each "archType" ([models::ListAvailableSoftwareSourcesToAddArchType]);
        /// The display name.
        display_name = query "displayName" (String);
        /// Filters by the display name: with this text anywhere in it.
        display_name_contains = query "displayNameContains" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListAvailableSoftwareSourcesToAddSortBy);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns {
        pages(models::SoftwareSourceRepoCollection),
        items(models::SoftwareSourceRepoSummary = |page| page.items),
    }
}
