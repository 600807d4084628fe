// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the private application packages.
    ListPrivateApplicationPackages = GET "/privateApplicationPackages",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/PrivateApplicationPackage/ListPrivateApplicationPackages";
    required {
        private_application_id = query "privateApplicationId" (String);
    }
    optional {
        /// Filters by the ID of the private application package.
        private_application_package_id = query "privateApplicationPackageId" (String);
        /// Filters by the type of the package.
        package_type = query_each "packageType" ([models::PrivateApplicationPackagePackageType]);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListPrivateApplicationPackagesSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::PrivateApplicationPackageCollection),
        items(models::PrivateApplicationPackageSummary = |page| page.items),
    }
}
