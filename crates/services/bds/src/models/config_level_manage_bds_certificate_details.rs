// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a configuration level manage BDS certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigLevelManageBdsCertificateDetails {
    /// The ID of the configuration for generating certificates.
    pub certificate_configuration_id: String,
    /// Whether it is missing nodes only.
    pub is_missing_nodes_only: Option<bool>,
}

model! {
    ConfigLevelManageBdsCertificateDetails, "triggerType" = "CONFIG_LEVEL" {
        required {
            certificate_configuration_id = "certificateConfigurationId",
                with_certificate_configuration_id(String);
        }
        optional {
            is_missing_nodes_only = "isMissingNodesOnly", with_is_missing_nodes_only(bool);
        }
    }
}
