// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subsetting schema relations.
    ListSubsettingSchemaRelations =
        GET "/subsettingPolicies/{subsettingPolicyId}/subsettingSchemaRelations",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingSchemaRelationSummary/ListSubsettingSchemaRelations";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
    }
    optional {
        /// The name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// The name of the object.
        object_name = query_each "objectName" ([String]);
        /// Filters by the type of the relationship between a column and its parent.
        relation_type = query "relationType" (models::SubsettingSchemaRelationRelationType);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSubsettingSchemaRelationsSortBy);
    }
    returns {
        pages(models::SubsettingSchemaRelationCollection),
        items(models::SubsettingSchemaRelationSummary = |page| page.items),
    }
}
