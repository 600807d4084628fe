// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an agent deploy script to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateAgentDeployScriptDetails {
    /// The OCID of the install key.
    pub install_key_id: String,
    /// The operating system family.
    pub os_family: models::GenerateAgentDeployScriptOsFamily,
    /// Whether the user name is enabled.
    pub is_user_name_enabled: bool,
}

model! {
    GenerateAgentDeployScriptDetails {
        required {
            install_key_id = "installKeyId", with_install_key_id(String);
            os_family = "osFamily", with_os_family(models::GenerateAgentDeployScriptOsFamily);
            is_user_name_enabled = "isUserNameEnabled", with_is_user_name_enabled(bool);
        }
    }
}
