// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An OKE blue green strategy.
    ///
    /// The field `strategyType` selects the variant.
    pub enum OkeBlueGreenStrategy by "strategyType" {
        NginxBlueGreenStrategy(models::NginxBlueGreenStrategy) = "NGINX_BLUE_GREEN_STRATEGY",
            as_nginx_blue_green_strategy;
    }
}
