// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the protection capability group tags.
    ListProtectionCapabilityGroupTags = GET "/protectionCapabilities/groupTags",
        "https://docs.oracle.com/iaas/api/#/en/waf/20210930/ProtectionCapability/ListProtectionCapabilityGroupTags";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The type.
        type_ = query "type" (models::ListProtectionCapabilityGroupTagsType);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `name`. The default order is ascending for `name`.
        sort_by = query "sortBy" (models::ListProtectionCapabilityGroupTagsSortBy);
        /// Filters by the name.
        name = query "name" (String);
    }
    returns {
        pages(models::ProtectionCapabilityGroupTagCollection),
        items(models::ProtectionCapabilityGroupTagSummary = |page| page.items),
    }
}
