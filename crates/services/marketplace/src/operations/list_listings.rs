// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the listings.
    ListListings = GET "/listings",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/ListingSummary/ListListings";
    optional {
        /// Filters by the name.
        name = query_each "name" ([String]);
        /// Filters by the ID of the listing.
        listing_id = query "listingId" (String);
        /// The ID of the image.
        image_id = query "imageId" (String);
        /// The ID of the publisher.
        publisher_id = query "publisherId" (String);
        /// Filters by the type of the package.
        package_type = query "packageType" (String);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListListingsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The category.
        category = query_each "category" ([String]);
        /// The pricing.
        pricing = query_each "pricing" ([models::ListListingsPricing]);
        /// Filters by whether the object is featured.
        is_featured = query "isFeatured" (bool);
        /// Filters by the listing types.
        listing_types = query_each "listingTypes" ([models::ListingType]);
        /// The operating systems.
        operating_systems = query_each "operatingSystems" ([String]);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { pages(Vec<models::ListingSummary>), items(models::ListingSummary) }
}
