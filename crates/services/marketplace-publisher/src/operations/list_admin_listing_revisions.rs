// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the admin listing revisions.
    ListAdminListingRevisions = GET "/adminListingRevisions",
        "https://docs.oracle.com/iaas/api/#/en/publisher/20241201/AdminListingRevisionCollection/ListAdminListingRevisions";
    optional {
        /// Filters by the OCID of the listing.
        listing_id = query "listingId" (String);
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the type of the listing.
        listing_type = query "listingType" (models::AdminListingRevisionListingType);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the publisher.
        publisher_id = query "publisherId" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::ListAdminListingRevisionsLifecycleState);
        /// Filters by the status of the listing revision.
        listing_revision_status = query "listingRevisionStatus"
            (models::ListAdminListingRevisionsListingRevisionStatus);
        /// The status CSV.
        status_csv = query "statusCsv" (String);
        /// The product.
        product = query "product" (String);
        /// The time that the creation must be after.
        time_created_after = query "timeCreatedAfter" (DateTime<Utc>);
        /// The value of `timeUpdatedAfter`.
        time_updated_after = query "timeUpdatedAfter" (DateTime<Utc>);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated` and `timeUpdated`.
        sort_by = query "sortBy" (models::ListAdminListingRevisionsSortBy);
        /// Filters by the type of the pricing.
        pricing_type = query "pricingType" (String);
        /// Whether the private offer is enabled.
        is_private_offer_enabled = query "isPrivateOfferEnabled" (bool);
        /// The data source.
        data_source = query "dataSource" (String);
    }
    returns {
        pages(models::AdminListingRevisionCollection),
        items(models::AdminListingRevisionSummary = |page| page.items),
    }
}
