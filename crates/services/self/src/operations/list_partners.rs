// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the partners.
    ListPartners = GET "/partners",
        "https://docs.oracle.com/iaas/api/#/en/self/20260129/Partner/ListPartners";
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListPartnersSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::PartnerCollection), items(models::PartnerSummary = |page| page.items) }
}
