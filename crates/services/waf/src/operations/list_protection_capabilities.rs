// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the protection capabilities.
    ListProtectionCapabilities = GET "/protectionCapabilities",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/ProtectionCapability/ListProtectionCapabilities";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// Filters by the key.
        key = query "key" (String);
        /// Filters by whether this is the latest version.
        is_latest_version = query_each "isLatestVersion" ([bool]);
        /// Filters by the type.
        type_ = query "type" (models::ProtectionCapabilityType);
        /// The group tags.
        group_tag = query_each "groupTag" ([String]);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `key`. The default order is ascending for `displayName`
        /// and descending for `key` and `type`.
        sort_by = query "sortBy" (models::ListProtectionCapabilitiesSortBy);
    }
    returns {
        pages(models::ProtectionCapabilityCollection),
        items(models::ProtectionCapabilitySummary = |page| page.items),
    }
}
