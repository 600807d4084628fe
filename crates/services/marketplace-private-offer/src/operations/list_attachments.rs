// @generated from spec/marketplace-private-offer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the attachments.
    ListAttachments = GET "/offers/{offerId}/attachments";
    required {
        offer_id = path "offerId" (String);
    }
    optional {
        /// The ID of the compartment of the buyer.
        buyer_compartment_id = query "buyerCompartmentId" (String);
        /// The ID of the compartment of the seller.
        seller_compartment_id = query "sellerCompartmentId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::AttachmentLifecycleState);
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
        sort_by = query "sortBy" (models::ListAttachmentsSortBy);
    }
    returns {
        pages(models::AttachmentCollection),
        items(models::AttachmentSummary = |page| page.items),
    }
}
