// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the service catalogs.
    ListServiceCatalogs = GET "/serviceCatalogs",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/ServiceCatalog/ListServiceCatalogs";
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the ID of the service catalog.
        service_catalog_id = query "serviceCatalogId" (String);
        /// Filters by the status.
        status = query "status" (models::ServiceCatalogStatus);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by. Default: `TIMECREATED`.
        sort_by = query "sortBy" (models::ListServiceCatalogsSortBy);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// Filters by the display name.
        display_name = query "displayName" (String);
    }
    returns {
        pages(models::ServiceCatalogCollection),
        items(models::ServiceCatalogSummary = |page| page.items),
    }
}
