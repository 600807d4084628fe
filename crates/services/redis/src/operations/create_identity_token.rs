// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates an identity token.
    ///
    /// The response has the header `etag`.
    CreateIdentityToken = POST "/redisClusters/{redisClusterId}/actions/identityToken",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/CreateIdentityTokenDetails/CreateIdentityToken";
    facts {
        with_retry_token();
        with_secret_fields(&["identityToken"]);
    }
    required {
        redis_cluster_id = path "redisClusterId" (String);
        create_identity_token_details = json(models::CreateIdentityTokenDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::IdentityTokenDetailsResponse) }
}
