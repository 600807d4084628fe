// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the packages.
    ListPackages = GET "/listings/{listingId}/packages",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/ListingPackageSummary/ListPackages";
    required {
        listing_id = path "listingId" (String);
    }
    optional {
        /// Filters by the version of the package.
        package_version = query "packageVersion" (String);
        /// Filters by the type of the package.
        package_type = query "packageType" (String);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListPackagesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
    }
    returns { pages(Vec<models::ListingPackageSummary>), items(models::ListingPackageSummary) }
}
