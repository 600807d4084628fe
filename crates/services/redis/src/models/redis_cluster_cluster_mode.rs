// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the cluster mode of a Redis cluster.
    pub enum RedisClusterClusterMode {
        Sharded = "SHARDED",
        Nonsharded = "NONSHARDED",
    }
}
