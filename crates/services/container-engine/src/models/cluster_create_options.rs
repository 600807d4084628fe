// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Cluster create options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterCreateOptions {
    /// The OCIDs of the service lb subnets.
    pub service_lb_subnet_ids: Option<Vec<String>>,
    /// The IP families.
    pub ip_families: Option<Vec<models::ClusterCreateOptionsIpFamily>>,
    /// The Kubernetes network configuration.
    pub kubernetes_network_config: Option<models::KubernetesNetworkConfig>,
    /// The add ONS.
    pub add_ons: Option<models::AddOnOptions>,
    /// The options of the admission controllers of the cluster.
    pub admission_controller_options: Option<models::AdmissionControllerOptions>,
    /// The configuration of persistent volumes.
    pub persistent_volume_config: Option<models::PersistentVolumeConfigDetails>,
    /// The configuration of load balancers for services.
    pub service_lb_config: Option<models::ServiceLbConfigDetails>,
    /// The configuration of authentication by OpenID Connect tokens.
    pub open_id_connect_token_authentication_config:
        Option<models::OpenIdConnectTokenAuthenticationConfig>,
    /// The settings of OpenID Connect discovery.
    pub open_id_connect_discovery: Option<models::OpenIdConnectDiscovery>,
}

model! {
    ClusterCreateOptions {
        optional {
            service_lb_subnet_ids = "serviceLbSubnetIds", with_service_lb_subnet_ids([String]);
            ip_families = "ipFamilies", with_ip_families([models::ClusterCreateOptionsIpFamily]);
            kubernetes_network_config = "kubernetesNetworkConfig",
                with_kubernetes_network_config(models::KubernetesNetworkConfig);
            add_ons = "addOns", with_add_ons(models::AddOnOptions);
            admission_controller_options = "admissionControllerOptions",
                with_admission_controller_options(models::AdmissionControllerOptions);
            persistent_volume_config = "persistentVolumeConfig",
                with_persistent_volume_config(models::PersistentVolumeConfigDetails);
            service_lb_config = "serviceLbConfig",
                with_service_lb_config(models::ServiceLbConfigDetails);
            open_id_connect_token_authentication_config = "openIdConnectTokenAuthenticationConfig",
                with_open_id_connect_token_authentication_config(models::OpenIdConnectTokenAuthenticationConfig);
            open_id_connect_discovery = "openIdConnectDiscovery",
                with_open_id_connect_discovery(models::OpenIdConnectDiscovery);
        }
    }
}
