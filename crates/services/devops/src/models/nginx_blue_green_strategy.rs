// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A nginx blue green strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NginxBlueGreenStrategy {
    /// The namespace a.
    pub namespace_a: String,
    /// The namespace b.
    pub namespace_b: String,
    /// The name of the ingress resource.
    pub ingress_name: String,
}

model! {
    NginxBlueGreenStrategy, "strategyType" = "NGINX_BLUE_GREEN_STRATEGY" {
        required {
            namespace_a = "namespaceA", with_namespace_a(String);
            namespace_b = "namespaceB", with_namespace_b(String);
            ingress_name = "ingressName", with_ingress_name(String);
        }
    }
}
