// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a Redis cluster.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    CreateRedisCluster = POST "/redisClusters",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/RedisCluster/CreateRedisCluster";
    facts { with_retry_token(); }
    required {
        create_redis_cluster_details = json(models::CreateRedisClusterDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::RedisCluster) }
    then {
        settled(get_redis_cluster, models::RedisCluster, models::RedisClusterLifecycleState);
        with_id("redisClusterId", "id");
    }
}
