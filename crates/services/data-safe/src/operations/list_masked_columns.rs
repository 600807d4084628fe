// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the masked columns.
    ListMaskedColumns = GET "/maskingReports/{maskingReportId}/maskedColumns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskedColumnSummary/ListMaskedColumns";
    required {
        masking_report_id = path "maskingReportId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMaskedColumnsSortBy);
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// Filters by the name of the object.
        object_name = query_each "objectName" ([String]);
        /// Filters by the name of the column.
        column_name = query_each "columnName" ([String]);
        /// Filters by the type of the object.
        object_type = query_each "objectType" ([models::MaskedColumnObjectType]);
        /// Filters by the group of the masking column.
        masking_column_group = query_each "maskingColumnGroup" ([String]);
        /// Filters by the OCID of the sensitive type.
        sensitive_type_id = query "sensitiveTypeId" (String);
    }
    returns {
        pages(models::MaskedColumnCollection),
        items(models::MaskedColumnSummary = |page| page.items),
    }
}
