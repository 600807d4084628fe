// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An application bundle pool configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppBundlePoolConfiguration {
    /// The maximum idle.
    pub max_idle: Option<i64>,
    /// The maximum objects.
    pub max_objects: Option<i64>,
    /// The maximum wait. In milliseconds.
    pub max_wait: Option<i64>,
    /// The minimum evictable idle time millis. In milliseconds.
    pub min_evictable_idle_time_millis: Option<i64>,
    /// The minimum idle.
    pub min_idle: Option<i64>,
}

model! {
    AppBundlePoolConfiguration {
        optional {
            max_idle = "maxIdle", with_max_idle(i64);
            max_objects = "maxObjects", with_max_objects(i64);
            max_wait = "maxWait", with_max_wait(i64);
            min_evictable_idle_time_millis = "minEvictableIdleTimeMillis",
                with_min_evictable_idle_time_millis(i64);
            min_idle = "minIdle", with_min_idle(i64);
        }
    }
}
