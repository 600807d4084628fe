// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a rule set.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateRuleSet = POST "/loadBalancers/{loadBalancerId}/ruleSets",
        "https://docs.oracle.com/iaas/api/#/en/loadbalancer/20170115/RuleSet/CreateRuleSet";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        load_balancer_id = path "loadBalancerId" (String);
        create_rule_set_details = json(models::CreateRuleSetDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
