// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Kubernetes network configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KubernetesNetworkConfig {
    /// The pods CIDR.
    pub pods_cidr: Option<String>,
    /// The services CIDR.
    pub services_cidr: Option<String>,
}

model! {
    KubernetesNetworkConfig {
        optional {
            pods_cidr = "podsCidr", with_pods_cidr(String);
            services_cidr = "servicesCidr", with_services_cidr(String);
        }
    }
}
