// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Converts the resource to the standalone cluster.
    ConvertToStandaloneCluster =
        POST "/redisClusters/{redisClusterId}/actions/convertToStandaloneCluster",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/RedisCluster/ConvertToStandaloneCluster";
    facts { with_retry_token(); }
    required {
        redis_cluster_id = path "redisClusterId" (String);
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
    then { settled(get_redis_cluster, models::RedisCluster, models::RedisClusterLifecycleState); }
}
