// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subsetting rules.
    ///
    /// The response has the header `etag`.
    ListSubsettingRules = GET "/subsettingPolicies/{subsettingPolicyId}/subsettingRules",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingRule/ListSubsettingRules";
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
        /// The field to sort by. The default order is descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListSubsettingRulesSortBy);
        /// The name of the schema.
        schema_name = query_each "schemaName" ([String]);
        /// The name of the object.
        object_name = query_each "objectName" ([String]);
    }
    returns {
        pages(models::SubsettingRuleCollection),
        items(models::SubsettingRuleSummary = |page| page.items),
    }
}
