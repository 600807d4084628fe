// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dataflow application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataflowApplication {
    /// The ID of the application.
    pub application_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
}

model! {
    DataflowApplication {
        optional {
            application_id = "applicationId", with_application_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            config_values = "configValues", with_config_values(models::ConfigValues);
        }
    }
}
