// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the data mask rules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListDataMaskRules = GET "/dataMaskRules",
        "https://docs.oracle.com/iaas/api/#/en/cloud-guard/20200131/DataMaskRule/ListDataMaskRules";
    facts { without_default_retry(); }
    required {
        compartment_id = query "compartmentId" (String);
    }
    optional {
        /// Filters by the display name.
        display_name = query "displayName" (String);
        /// Filters by one lifecycle state. Default: `ACTIVE`.
        lifecycle_state = query "lifecycleState" (models::DataMaskRuleLifecycleState);
        /// The access level. Default: `RESTRICTED`.
        access_level = query "accessLevel" (models::ListDataMaskRulesAccessLevel);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
        /// The field to sort by. Default: `timeCreated`. The default order is ascending for
        /// `displayName` and descending for `timeCreated`.
        sort_by = query "sortBy" (models::ListDataMaskRulesSortBy);
        /// Filters by the status of the data mask rule.
        data_mask_rule_status = query "dataMaskRuleStatus" (models::DataMaskRuleStatus);
        /// The OCID of the target.
        target_id = query "targetId" (String);
        /// Filters by the OCID of the IAM group.
        iam_group_id = query "iamGroupId" (String);
        /// The type of the target.
        target_type = query "targetType" (String);
    }
    returns {
        pages(models::DataMaskRuleCollection),
        items(models::DataMaskRuleSummary = |page| page.items),
    }
}
