// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the subsetting rule processing chain objects.
    ListSubsettingRuleProcessingChainObjects =
        GET "/subsettingPolicies/{subsettingPolicyId}/subsettingRules/{subsettingRuleKey}/processingChainObjects",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SubsettingRuleProcessingChainObjectSummary/ListSubsettingRuleProcessingChainObjects";
    required {
        subsetting_policy_id = path "subsettingPolicyId" (String);
        subsetting_rule_key = path "subsettingRuleKey" (String);
    }
    optional {
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The field to sort by. The default order is ascending for `key`.
        sort_by = query "sortBy" (models::ListSubsettingRuleProcessingChainObjectsSortBy);
        /// Filters by whether the object is enabled for processing.
        is_enabled_for_processing = query "isEnabledForProcessing" (bool);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns {
        pages(models::SubsettingRuleProcessingChainObjectsCollection),
        items(models::SubsettingRuleProcessingChainObjectSummary = |page| page.items),
    }
}
