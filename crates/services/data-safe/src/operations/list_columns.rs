// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the columns.
    ListColumns = GET "/targetDatabases/{targetDatabaseId}/columns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TargetDatabase/ListColumns";
    required {
        target_database_id = path "targetDatabaseId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// Filters by the name of the table.
        table_name = query_each "tableName" ([String]);
        /// Filters by the name of the column.
        column_name = query_each "columnName" ([String]);
        /// The data type.
        datatype = query_each "datatype" ([String]);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListColumnsSortBy);
        /// Filters by the name of the schema: with this text anywhere in it.
        schema_name_contains = query "schemaNameContains" (String);
        /// Filters by the name of the table: with this text anywhere in it.
        table_name_contains = query "tableNameContains" (String);
        /// Filters by the name of the column: with this text anywhere in it.
        column_name_contains = query "columnNameContains" (String);
    }
    returns { pages(Vec<models::ColumnSummary>), items(models::ColumnSummary) }
}
