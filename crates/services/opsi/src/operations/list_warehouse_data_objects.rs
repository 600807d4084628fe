// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the warehouse data objects.
    ListWarehouseDataObjects = GET "/{warehouseType}/{warehouseId}/dataObjects",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiWarehouseDataObjects/ListWarehouseDataObjects";
    required {
        warehouse_type = path "warehouseType" (models::ListWarehouseDataObjectsWarehouseType);
        warehouse_id = path "warehouseId" (String);
    }
    optional {
        /// Filters by the type of the data object.
        data_object_type = query_each "dataObjectType"
            ([models::WarehouseDataObjectDataObjectType]);
        /// Filters by the name.
        name = query "name" (String);
        /// Filters by the owner.
        owner = query "owner" (String);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListWarehouseDataObjectsSortBy);
        /// The summarized fields to return.
        summary_field = query_each "summaryField" ([models::ListWarehouseDataObjectsSummaryField]);
    }
    returns {
        pages(models::WarehouseDataObjectCollection),
        items(models::WarehouseDataObjectSummary = |page| page.items),
    }
}
