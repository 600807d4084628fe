// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the rules.
    ListRules = GET "/namespaces/{namespaceName}/rules",
        "https://docs.oracle.com/iaas/api/#/en/logan-api-spec/20200601/Rule/ListRules";
    required {
        namespace_name = path "namespaceName" (String);
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name. Case-insensitive.
        display_name = query "displayName" (String);
        /// Filters by the kind.
        kind = query "kind" (models::RuleKind);
        /// Filters by the target service.
        target_service = query "targetService" (String);
        /// Filters by the lifecycle state.
        lifecycle_state = query "lifecycleState" (models::RuleLifecycleState);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListRulesSortBy);
    }
    returns {
        pages(models::RuleSummaryCollection),
        items(models::RuleSummary = |page| page.items.unwrap_or_default()),
    }
}
