// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the external scm type of an external scm configuration.
    pub enum ExternalScmConfigurationExternalScmType {
        Github = "GITHUB",
        Gitlab = "GITLAB",
    }
}
