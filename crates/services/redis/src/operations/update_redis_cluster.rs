// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the Redis cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateRedisCluster = PUT "/redisClusters/{redisClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/RedisCluster/UpdateRedisCluster";
    required {
        redis_cluster_id = path "redisClusterId" (String);
        update_redis_cluster_details = json(models::UpdateRedisClusterDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_redis_cluster, models::RedisCluster, models::RedisClusterLifecycleState); }
}
