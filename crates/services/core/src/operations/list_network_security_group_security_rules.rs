// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the network security group security rules.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ListNetworkSecurityGroupSecurityRules =
        GET "/networkSecurityGroups/{networkSecurityGroupId}/securityRules",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/SecurityRule/ListNetworkSecurityGroupSecurityRules";
    facts { without_default_retry(); }
    required {
        network_security_group_id = path "networkSecurityGroupId" (String);
    }
    optional {
        /// Filters by the direction of the security rule.
        direction = query "direction" (models::ListNetworkSecurityGroupSecurityRulesDirection);
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListNetworkSecurityGroupSecurityRulesSortBy);
        /// The sort order: ascending or descending.
        sort_order = query "sortOrder" (models::SortOrder);
    }
    returns { pages(Vec<models::SecurityRule>), items(models::SecurityRule) }
}
