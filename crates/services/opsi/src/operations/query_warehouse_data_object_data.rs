// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Queries the warehouse data object data.
    QueryWarehouseDataObjectData = POST "/{warehouseType}/{warehouseId}/actions/queryData",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiWarehouseDataObjects/QueryWarehouseDataObjectData";
    required {
        warehouse_type = path "warehouseType" (models::QueryWarehouseDataObjectDataWarehouseType);
        warehouse_id = path "warehouseId" (String);
        query_warehouse_data_object_data_details =
            json(models::QueryWarehouseDataObjectDataDetails);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::QueryDataObjectResultSetRowsCollection) }
}
