// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the masking policy referential relations.
    ListMaskingPolicyReferentialRelations =
        GET "/maskingPolicies/{maskingPolicyId}/referentialRelations",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/MaskingPolicyReferentialRelationSummary/ListMaskingPolicyReferentialRelations";
    required {
        masking_policy_id = path "maskingPolicyId" (String);
    }
    optional {
        /// The name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// The name of the object.
        object_name = query_each "objectName" ([String]);
        /// The name of the column.
        column_name = query_each "columnName" ([String]);
        /// Filters by the type of the relationship between a column and its parent.
        relation_type = query_each "relationType"
            ([models::MaskingPolicyReferentialRelationRelationType]);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListMaskingPolicyReferentialRelationsSortBy);
    }
    returns {
        pages(models::MaskingPolicyReferentialRelationCollection),
        items(models::MaskingPolicyReferentialRelationSummary = |page| page.items),
    }
}
