// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the sensitive columns.
    ListSensitiveColumns = GET "/sensitiveDataModels/{sensitiveDataModelId}/sensitiveColumns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SensitiveColumn/ListSensitiveColumns";
    required {
        sensitive_data_model_id = path "sensitiveDataModelId" (String);
    }
    optional {
        /// Filters by the creation time: at or after this time.
        time_created_greater_than_or_equal_to = query "timeCreatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the creation time: before this time.
        time_created_less_than = query "timeCreatedLessThan" (DateTime<Utc>);
        /// Filters by the time of the last update: at or after this time.
        time_updated_greater_than_or_equal_to = query "timeUpdatedGreaterThanOrEqualTo"
            (DateTime<Utc>);
        /// Filters by the time of the last update: before this time.
        time_updated_less_than = query "timeUpdatedLessThan" (DateTime<Utc>);
        /// The sensitive column lifecycle state.
        sensitive_column_lifecycle_state = query "sensitiveColumnLifecycleState"
            (models::SensitiveColumnLifecycleState);
        /// The column data count filter.
        column_data_count_filter = query "columnDataCountFilter"
            (models::ListSensitiveColumnsColumnDataCountFilter);
        /// Filters by the confidence level.
        confidence_level = query_each "confidenceLevel" ([models::SensitiveColumnConfidenceLevel]);
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// Filters by the name of the object.
        object_name = query_each "objectName" ([String]);
        /// Filters by the name of the column.
        column_name = query_each "columnName" ([String]);
        /// Filters by the type of the object.
        object_type = query_each "objectType" ([models::SensitiveColumnObjectType]);
        /// Filters by the data type.
        data_type = query_each "dataType" ([String]);
        /// Filters by the status.
        status = query_each "status" ([models::SensitiveColumnStatus]);
        /// Filters by the OCID of the sensitive type.
        sensitive_type_id = query_each "sensitiveTypeId" ([String]);
        /// The key of the parent column.
        parent_column_key = query_each "parentColumnKey" ([String]);
        /// Filters by the type of the relationship between a column and its parent.
        relation_type = query_each "relationType" ([models::SensitiveColumnRelationType]);
        /// The group of columns in a referential relation.
        column_group = query "columnGroup" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListSensitiveColumnsSortBy);
        /// Whether it is case in sensitive.
        is_case_in_sensitive = query "isCaseInSensitive" (bool);
    }
    returns {
        pages(models::SensitiveColumnCollection),
        items(models::SensitiveColumnSummary = |page| page.items),
    }
}
