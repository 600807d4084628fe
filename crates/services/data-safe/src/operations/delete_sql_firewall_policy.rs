// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the SQL firewall policy.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteSqlFirewallPolicy = DELETE "/sqlFirewallPolicies/{sqlFirewallPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallPolicy/DeleteSqlFirewallPolicy";
    required {
        sql_firewall_policy_id = path "sqlFirewallPolicyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_sql_firewall_policy); }
}
