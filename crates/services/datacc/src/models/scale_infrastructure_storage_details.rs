// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of infrastructure storage to scale.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScaleInfrastructureStorageDetails {
    /// The requested SSD configuration of the infrastructure.
    pub ssd_configuration_requested:
        Option<models::ScaleInfrastructureStorageSsdConfigurationRequested>,
}

model! {
    ScaleInfrastructureStorageDetails {
        optional {
            ssd_configuration_requested = "ssdConfigurationRequested",
                with_ssd_configuration_requested(models::ScaleInfrastructureStorageSsdConfigurationRequested);
        }
    }
}
