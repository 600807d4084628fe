// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the OCC handover resource block details.
    ListOccHandoverResourceBlockDetails = GET "/occHandoverResourceBlockDetails",
        "https://docs.oracle.com/iaas/api/#/en/occm/20231107/OccHandoverResourceBlockDetailCollection/ListOccHandoverResourceBlockDetails";
    required {
        occ_handover_resource_block_id = query "occHandoverResourceBlockId" (String);
    }
    optional {
        /// The ID of the host.
        host_id = query "hostId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListOccHandoverResourceBlockDetailsSortBy);
    }
    returns {
        pages(models::OccHandoverResourceBlockDetailCollection),
        items(models::OccHandoverResourceBlockDetailSummary = |page| page.items),
    }
}
