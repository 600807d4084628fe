// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the applications.
    ListApplications = GET "/applications",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/ApplicationSummary/ListApplications";
    optional {
        /// The OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// The ID of the service catalog.
        service_catalog_id = query "serviceCatalogId" (String);
        /// Filters by the type of the resource.
        entity_type = query "entityType" (String);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by the ID of the entity.
        entity_id = query "entityId" (String);
        /// The ID of the publisher.
        publisher_id = query_each "publisherId" ([String]);
        /// Filters by the type of the package.
        package_type = query_each "packageType" ([models::ApplicationPackageType]);
        /// The pricing.
        pricing = query_each "pricing" ([models::ListApplicationsPricing]);
        /// Filters by whether the object is featured.
        is_featured = query "isFeatured" (bool);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::ApplicationCollection),
        items(models::ApplicationSummary = |page| page.items),
    }
}
