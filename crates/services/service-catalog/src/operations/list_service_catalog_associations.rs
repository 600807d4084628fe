// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the service catalog associations.
    ListServiceCatalogAssociations = GET "/serviceCatalogAssociations",
        "https://docs.oracle.com/iaas/api/#/en/service-catalog/20210527/ServiceCatalogAssociation/ListServiceCatalogAssociations";
    optional {
        /// Filters by the ID of the service catalog association.
        service_catalog_association_id = query "serviceCatalogAssociationId" (String);
        /// Filters by the ID of the service catalog.
        service_catalog_id = query "serviceCatalogId" (String);
        /// Filters by the ID of the entity.
        entity_id = query "entityId" (String);
        /// Filters by the type of the resource.
        entity_type = query "entityType" (String);
        /// The maximum number of items per page. Default: `30`. From 1 to 1,000.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending. Default: `ASC`.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `TIMECREATED`.
        sort_by = query "sortBy" (models::ListServiceCatalogAssociationsSortBy);
    }
    returns {
        pages(models::ServiceCatalogAssociationCollection),
        items(models::ServiceCatalogAssociationSummary = |page| page.items),
    }
}
