// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the publication packages.
    ListPublicationPackages = GET "/publications/{publicationId}/packages",
        "https://docs.oracle.com/iaas/api/#/en/marketplace/20181001/PublicationPackageSummary/ListPublicationPackages";
    required {
        publication_id = path "publicationId" (String);
    }
    optional {
        /// Filters by the version of the package.
        package_version = query "packageVersion" (String);
        /// Filters by the type of the package.
        package_type = query "packageType" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListPublicationPackagesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(Vec<models::PublicationPackageSummary>),
        items(models::PublicationPackageSummary),
    }
}
