// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A load balancing method.
    ///
    /// The field `method` selects the variant.
    pub enum LoadBalancingMethod by "method" {
        IpHash(models::IPHashLoadBalancingMethod) = "IP_HASH", as_ip_hash;
        RoundRobin(models::RoundRobinLoadBalancingMethod) = "ROUND_ROBIN", as_round_robin;
        StickyCookie(models::StickyCookieLoadBalancingMethod) = "STICKY_COOKIE", as_sticky_cookie;
    }
}
