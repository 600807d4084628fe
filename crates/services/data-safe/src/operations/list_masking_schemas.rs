// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the masking schemas.
    ListMaskingSchemas = GET "/maskingPolicies/{maskingPolicyId}/maskingSchemas",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingSchemaCollection/ListMaskingSchemas";
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
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMaskingSchemasSortBy);
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
    }
    returns {
        pages(models::MaskingSchemaCollection),
        items(models::MaskingSchemaSummary = |page| page.items),
    }
}
