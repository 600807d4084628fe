// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance security service configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceSecurityServiceConfiguration {
    /// The status.
    pub status: Option<models::InstanceSecurityServiceConfigurationStatus>,
}

model! {
    InstanceSecurityServiceConfiguration, "serviceConfigurationType" = "INSTANCE_SECURITY" {
        optional {
            status = "status", with_status(models::InstanceSecurityServiceConfigurationStatus);
        }
    }
}
