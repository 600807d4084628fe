// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A nginx canary strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NginxCanaryStrategy {
    /// The namespace.
    pub namespace: String,
    /// The name of the ingress resource.
    pub ingress_name: String,
}

model! {
    NginxCanaryStrategy, "strategyType" = "NGINX_CANARY_STRATEGY" {
        required {
            namespace = "namespace", with_namespace(String);
            ingress_name = "ingressName", with_ingress_name(String);
        }
    }
}
