// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the SQL firewall policy.
    ///
    /// The response has the header `etag`.
    GetSqlFirewallPolicy = GET "/sqlFirewallPolicies/{sqlFirewallPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallPolicy/GetSqlFirewallPolicy";
    required {
        sql_firewall_policy_id = path "sqlFirewallPolicyId" (String);
    }
    returns { json(models::SqlFirewallPolicy), state(models::SqlFirewallPolicyLifecycleState) }
}
