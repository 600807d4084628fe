// @generated from spec/apm-config.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an import configuration failed item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportConfigurationFailedItemSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
    /// The type of the configuration.
    pub config_type: Option<models::ImportConfigurationFailedItemConfigType>,
}

model! {
    ImportConfigurationFailedItemSummary {
        id = "id";
        display_name = "displayName";
        error_message = "errorMessage";
        config_type = "configType";
    }
}
