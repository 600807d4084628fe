// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagedInstanceDetails {
    /// The configuration.
    pub configuration: Option<models::UpdateManagedInstanceConfigurationDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateManagedInstanceDetails {
        optional {
            configuration = "configuration",
                with_configuration(models::UpdateManagedInstanceConfigurationDetails),
                clear_configuration;
        }
    }
}
