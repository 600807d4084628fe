// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a public IP.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreatePublicIp = POST "/publicIps",
        "https://docs.oracle.com/iaas/api/#/en/iaas/20160918/PublicIp/CreatePublicIp";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_public_ip_details = json(models::CreatePublicIpDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PublicIp) }
    then {
        settled(get_public_ip, models::PublicIp, models::PublicIpLifecycleState);
        with_id("publicIpId", "id");
    }
}
