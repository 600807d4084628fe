// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the table estimates.
    ListTableEstimates = GET "/subsettingPolicies/{subsettingPolicyId}/tableEstimates",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/TableEstimateSummary/ListTableEstimates";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
    }
    optional {
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// The name of the object.
        object_name = query_each "objectName" ([String]);
        /// Filters by the OCID of the target database.
        target_id = query "targetId" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `schemaName`.
        sort_by = query "sortBy" (models::ListTableEstimatesSortBy);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::TableEstimateCollection),
        items(models::TableEstimateSummary = |page| page.items),
    }
}
