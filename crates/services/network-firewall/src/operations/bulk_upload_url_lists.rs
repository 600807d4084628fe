// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Body, operation};

operation! {
    /// Uploads the URL lists in bulk.
    ///
    /// The response has the header `opc-work-request-id`.
    BulkUploadUrlLists =
        POST "/networkFirewallPolicies/{networkFirewallPolicyId}/urlLists/actions/bulkUpload",
        "https://docs.oracle.com/iaas/api/#/en/network-firewall/20230501/UrlList/BulkUploadUrlLists";
    facts { with_retry_token(); }
    required {
        network_firewall_policy_id = path "networkFirewallPolicyId" (String);
        body = body(Body);
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
