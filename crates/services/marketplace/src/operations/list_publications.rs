// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the publications.
    ListPublications = GET "/publications",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/PublicationSummary/ListPublications";
    required {
        compartment_id = query "compartmentId" (String);
        listing_type = query "listingType" (models::PublicationListingType);
    }
    optional {
        /// Filters by the name.
        name = query_each "name" ([String]);
        /// Filters by the ID of the publication.
        publication_id = query "publicationId" (String);
        /// The operating systems.
        operating_systems = query_each "operatingSystems" ([String]);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListPublicationsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(Vec<models::PublicationSummary>), items(models::PublicationSummary) }
}
