// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auth mode of a task run.
    pub enum TaskRunAuthMode {
        Obo = "OBO",
        ResourcePrincipal = "RESOURCE_PRINCIPAL",
        UserCertificate = "USER_CERTIFICATE",
    }
}
