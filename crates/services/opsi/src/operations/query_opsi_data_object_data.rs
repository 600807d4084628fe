// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Queries the OPSI data object data.
    QueryOpsiDataObjectData = POST "/opsiDataObjects/actions/queryData",
        "https://docs.oracle.com/iaas/api/#/en/operations-insights/20200630/OpsiDataObjects/QueryOpsiDataObjectData";
    required {
        compartment_id = query "compartmentId" (String);
        query_opsi_data_object_data_details = json(models::QueryOpsiDataObjectDataDetails);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns { pages(models::QueryDataObjectResultSetRowsCollection) }
}
