// @generated from spec/dbmulticloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the service type of a service role.
    pub enum ServiceRoleServiceType {
        Kms = "KMS",
    }
}
