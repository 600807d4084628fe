// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the enforced governance rules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListEnforcedGovernanceRules = GET "/enforcedGovernanceRules";
    facts { without_default_retry(); }
    optional {
        /// Filters by the OCID of the compartment.
        compartment_id = query "compartmentId" (String);
        /// Filters by the ID of the enforced governance rule.
        enforced_governance_rule_id = query "enforcedGovernanceRuleId" (String);
        /// Filters by the type of the governance rule.
        governance_rule_type = query "governanceRuleType"
            (models::ListEnforcedGovernanceRulesGovernanceRuleType);
        /// The display name.
        display_name = query "displayName" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. The default order is ascending for `displayName` and descending
        /// for `timeCreated`.
        sort_by = query "sortBy" (models::ListEnforcedGovernanceRulesSortBy);
    }
    returns {
        pages(models::EnforcedGovernanceRuleCollection),
        items(models::EnforcedGovernanceRuleSummary = |page| page.items),
    }
}
