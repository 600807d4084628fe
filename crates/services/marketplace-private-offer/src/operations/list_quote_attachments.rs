// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the quote attachments.
    ListQuoteAttachments = GET "/offerQuotes/{offerQuoteId}/quoteAttachments";
    required {
        offer_quote_id = path "offerQuoteId" (String);
    }
    optional {
        /// Filters by the OCID of the compartment of the reseller.
        reseller_compartment_id = query "resellerCompartmentId" (String);
        /// Filters by the OCID of the compartment of the independent software vendor.
        isv_compartment_id = query "isvCompartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::QuoteAttachmentLifecycleState);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the resource.
        id = query "id" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListQuoteAttachmentsSortBy);
    }
    returns {
        pages(models::QuoteAttachmentCollection),
        items(models::QuoteAttachmentSummary = |page| page.items),
    }
}
