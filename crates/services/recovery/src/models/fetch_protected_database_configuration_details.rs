// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a protected database configuration to fetch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FetchProtectedDatabaseConfigurationDetails {
    /// The type of the configuration.
    pub configuration_type: Option<models::FetchProtectedDatabaseConfigurationConfigurationType>,
}

model! {
    FetchProtectedDatabaseConfigurationDetails {
        optional {
            configuration_type = "configurationType",
                with_configuration_type(models::FetchProtectedDatabaseConfigurationConfigurationType);
        }
    }
}
