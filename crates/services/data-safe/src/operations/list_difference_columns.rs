// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the difference columns.
    ListDifferenceColumns =
        GET "/sdmMaskingPolicyDifferences/{sdmMaskingPolicyDifferenceId}/differenceColumns",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SdmMaskingPolicyDifference/ListDifferenceColumns";
    required {
        sdm_masking_policy_difference_id = path "sdmMaskingPolicyDifferenceId" (String);
    }
    optional {
        /// Filters by the type of the difference.
        difference_type = query "differenceType" (models::DifferenceColumnDifferenceType);
        /// Filters by the planned action for the difference or discovery result.
        planned_action = query "plannedAction" (models::DifferenceColumnPlannedAction);
        /// Filters by whether the masking policy already includes the difference column.
        sync_status = query "syncStatus" (models::DifferenceColumnSyncStatus);
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// Filters by the name of the object.
        object_name = query_each "objectName" ([String]);
        /// Filters by the name of the column.
        column_name = query_each "columnName" ([String]);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is descending for `schemaName`.
        sort_by = query "sortBy" (models::ListDifferenceColumnsSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::SdmMaskingPolicyDifferenceColumnCollection),
        items(models::DifferenceColumnSummary = |page| page.items),
    }
}
