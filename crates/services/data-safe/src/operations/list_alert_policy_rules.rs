// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the alert policy rules.
    ///
    /// The response has the header `etag`.
    ListAlertPolicyRules = GET "/alertPolicies/{alertPolicyId}/rules",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/AlertPolicy/ListAlertPolicyRules";
    required {
        alert_policy_id = path "alertPolicyId" (String);
    }
    optional {
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
    }
    returns {
        pages(models::AlertPolicyRuleCollection),
        items(models::AlertPolicyRuleSummary = |page| page.items),
    }
}
