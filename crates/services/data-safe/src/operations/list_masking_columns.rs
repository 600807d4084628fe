// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, operation};

use crate::models;

operation! {
    /// Lists the masking columns.
    ListMaskingColumns = GET "/maskingPolicies/{maskingPolicyId}/maskingColumns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingColumn/ListMaskingColumns";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListMaskingColumnsSortBy);
        /// The masking column lifecycle state.
        masking_column_lifecycle_state = query "maskingColumnLifecycleState"
            (models::MaskingColumnLifecycleState);
        /// Filters by the data type.
        data_type = query_each "dataType" ([models::ListMaskingColumnsDataType]);
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// Filters by the name of the object.
        object_name = query_each "objectName" ([String]);
        /// Filters by the name of the column.
        column_name = query_each "columnName" ([String]);
        /// Filters by the type of the object.
        object_type = query_each "objectType" ([models::MaskingColumnObjectType]);
        /// Filters by the group of the masking column.
        masking_column_group = query_each "maskingColumnGroup" ([String]);
        /// Filters by the OCID of the sensitive type.
        sensitive_type_id = query "sensitiveTypeId" (String);
        /// Filters by whether masking is enabled for the column.
        is_masking_enabled = query "isMaskingEnabled" (bool);
        /// Whether the seed is required.
        is_seed_required = query "isSeedRequired" (bool);
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
    }
    returns {
        pages(models::MaskingColumnCollection),
        items(models::MaskingColumnSummary = |page| page.items),
    }
}
