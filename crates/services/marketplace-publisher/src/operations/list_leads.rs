// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the leads.
    ListLeads = GET "/leads",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/LeadCollection/ListLeads";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the OCID of the listing.
        listing_id = query "listingId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListLeadsSortBy);
    }
    returns { pages(models::LeadCollection), items(models::LeadSummary = |page| page.items) }
}
