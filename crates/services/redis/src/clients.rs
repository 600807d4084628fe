// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

//! The clients.

mod oci_cache_backup_client;
mod oci_cache_config_set_client;
mod oci_cache_default_config_set_client;
mod oci_cache_engine_options_client;
mod oci_cache_user_client;
mod redis_cluster_client;
mod redis_identity_client;

pub use self::oci_cache_backup_client::OciCacheBackupClient;
pub use self::oci_cache_config_set_client::OciCacheConfigSetClient;
pub use self::oci_cache_default_config_set_client::OciCacheDefaultConfigSetClient;
pub use self::oci_cache_engine_options_client::OciCacheEngineOptionsClient;
pub use self::oci_cache_user_client::OciCacheUserClient;
pub use self::redis_cluster_client::RedisClusterClient;
pub use self::redis_identity_client::RedisIdentityClient;
