// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the authentication type of an OCI cache user.
    pub enum OciCacheUserAuthenticationType {
        Iam = "IAM",
        Password = "PASSWORD",
    }
}
