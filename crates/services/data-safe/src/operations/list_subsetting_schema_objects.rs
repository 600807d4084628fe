// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subsetting schema objects.
    ListSubsettingSchemaObjects =
        GET "/subsettingPolicies/{subsettingPolicyId}/subsettingSchemaObjects",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingSchemaObjectSummary/ListSubsettingSchemaObjects";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
    }
    optional {
        /// Filters by the name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// Filters by the name of the object.
        object_name = query_each "objectName" ([String]);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListSubsettingSchemaObjectsSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::SubsettingSchemaObjectCollection),
        items(models::SubsettingSchemaObjectSummary = |page| page.items),
    }
}
