// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An OKE canary strategy.
    ///
    /// The field `strategyType` selects the variant.
    pub enum OkeCanaryStrategy by "strategyType" {
        NginxCanaryStrategy(models::NginxCanaryStrategy) = "NGINX_CANARY_STRATEGY",
            as_nginx_canary_strategy;
    }
}
