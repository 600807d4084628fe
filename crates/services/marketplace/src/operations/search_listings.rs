// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Searches the listings.
    SearchListings = POST "/searchListings",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/ListingSummary/SearchListings";
    required {
        search_listings_details = json(models::SearchListingsDetails);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
    }
    returns { pages(Vec<models::ListingSummary>), items(models::ListingSummary) }
}
