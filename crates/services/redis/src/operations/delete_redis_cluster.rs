// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the Redis cluster.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteRedisCluster = DELETE "/redisClusters/{redisClusterId}",
        "https://docs.oracle.com/iaas/api/#/en/ocicache/20220315/RedisCluster/DeleteRedisCluster";
    required {
        redis_cluster_id = path "redisClusterId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_redis_cluster); }
}
