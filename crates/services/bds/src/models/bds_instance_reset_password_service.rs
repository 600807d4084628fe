// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service of a BDS instance reset password.
    pub enum BdsInstanceResetPasswordService {
        Ambari = "AMBARI",
        Hue = "HUE",
        Ranger = "RANGER",
        Jupyterhub = "JUPYTERHUB",
    }
}
