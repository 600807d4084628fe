// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the compatible formats for the data types.
    GetCompatibleFormatsForDataTypes = GET "/compatibleFormatsForDataTypes",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingColumn/GetCompatibleFormatsForDataTypes";
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::CompatibleFormatsForDataTypes),
        items(models::FormatsForDataType = |page| page.formats_for_data_type),
    }
}
