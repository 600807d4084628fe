// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subsetting schemas.
    ListSubsettingSchemas = GET "/subsettingPolicies/{subsettingPolicyId}/subsettingSchemas",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingSchemaCollection/ListSubsettingSchemas";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListSubsettingSchemasSortBy);
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// Whether it is a derived schema.
        is_derived_schema = query "isDerivedSchema" (bool);
    }
    returns {
        pages(models::SubsettingSchemaCollection),
        items(models::SubsettingSchemaSummary = |page| page.items),
    }
}
