// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the SQL firewall policy to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeSqlFirewallPolicyCompartment =
        POST "/sqlFirewallPolicies/{sqlFirewallPolicyId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/SqlFirewallPolicy/ChangeSqlFirewallPolicyCompartment";
    facts { with_retry_token(); }
    required {
        sql_firewall_policy_id = path "sqlFirewallPolicyId" (String);
        change_sql_firewall_policy_compartment_details =
            json(models::ChangeSqlFirewallPolicyCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_sql_firewall_policy, models::SqlFirewallPolicy,
            models::SqlFirewallPolicyLifecycleState);
    }
}
