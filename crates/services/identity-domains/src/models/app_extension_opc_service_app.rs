// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An application extension opc service application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppExtensionOpcServiceApp {
    /// The identifier of the service instance that the app represents. Cannot be changed later.
    pub service_instance_identifier: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The current federation mode.
    pub current_federation_mode: Option<models::AppExtensionOpcServiceAppCurrentFederationMode>,
    /// The current synchronization mode.
    pub current_synchronization_mode:
        Option<models::AppExtensionOpcServiceAppCurrentSynchronizationMode>,
    /// The next federation mode.
    pub next_federation_mode: Option<models::AppExtensionOpcServiceAppNextFederationMode>,
    /// The next synchronization mode.
    pub next_synchronization_mode: Option<models::AppExtensionOpcServiceAppNextSynchronizationMode>,
    /// Whether the enablement of the next synchronization modes is in progress.
    pub enabling_next_fed_sync_modes: Option<bool>,
}

model! {
    AppExtensionOpcServiceApp {
        optional {
            service_instance_identifier = "serviceInstanceIdentifier",
                with_service_instance_identifier(String);
            region = "region", with_region(String);
            current_federation_mode = "currentFederationMode",
                with_current_federation_mode(models::AppExtensionOpcServiceAppCurrentFederationMode);
            current_synchronization_mode = "currentSynchronizationMode",
                with_current_synchronization_mode(models::AppExtensionOpcServiceAppCurrentSynchronizationMode);
            next_federation_mode = "nextFederationMode",
                with_next_federation_mode(models::AppExtensionOpcServiceAppNextFederationMode);
            next_synchronization_mode = "nextSynchronizationMode",
                with_next_synchronization_mode(models::AppExtensionOpcServiceAppNextSynchronizationMode);
            enabling_next_fed_sync_modes = "enablingNextFedSyncModes",
                with_enabling_next_fed_sync_modes(bool);
        }
    }
}
