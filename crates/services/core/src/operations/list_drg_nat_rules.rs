// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the DRG NAT rules.
    ListDrgNatRules = GET "/drgNatPolicies/{drgNatPolicyId}/drgNatRules",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/DrgNatRule/ListDrgNatRules";
    required {
        drg_nat_policy_id = path "drgNatPolicyId" (String);
    }
    optional {
        /// The maximum number of items per page. Example: `50`.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The field to sort by.
        sort_by = query "sortBy" (models::ListDrgNatRulesSortBy);
    }
    returns { pages(Vec<models::DrgNatRule>), items(models::DrgNatRule) }
}
