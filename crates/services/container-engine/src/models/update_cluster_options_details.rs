// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in cluster options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateClusterOptionsDetails {
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
    UpdateClusterOptionsDetails {
        optional {
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
