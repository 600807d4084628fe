// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the Redis cluster.
    ///
    /// The response has the header `etag`.
    GetRedisCluster = GET "/redisClusters/{redisClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/RedisCluster/GetRedisCluster";
    required {
        redis_cluster_id = path "redisClusterId" (String);
    }
    returns { json(models::RedisCluster), state(models::RedisClusterLifecycleState) }
}
