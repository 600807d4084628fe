// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the SQL firewall policy.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateSqlFirewallPolicy = PUT "/sqlFirewallPolicies/{sqlFirewallPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallPolicy/UpdateSqlFirewallPolicy";
    required {
        sql_firewall_policy_id = path "sqlFirewallPolicyId" (String);
        update_sql_firewall_policy_details = json(models::UpdateSqlFirewallPolicyDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_sql_firewall_policy, models::SqlFirewallPolicy,
            models::SqlFirewallPolicyLifecycleState);
    }
}
