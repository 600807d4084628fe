// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Retrieves the BYOL realm allocations.
    RetrieveByolRealmAllocations = POST "/byols/{byolId}/actions/retrieveByolRealmAllocations",
        "https://docs.oracle.com/iaas/api/#/en/vmware/20230701/Byol/RetrieveByolRealmAllocations";
    required {
        byol_id = path "byolId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::RetrieveByolRealmAllocationsSortBy);
    }
    returns {
        pages(models::ByolRealmAllocationCollection),
        items(models::ByolRealmAllocationSummary = |page| page.items),
    }
}
