// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `dataKeyType` in `PutToggleAutoActivate`.
    pub enum PutToggleAutoActivateDataKeyType {
        PrivateDataKey = "PRIVATE_DATA_KEY",
        PublicDataKey = "PUBLIC_DATA_KEY",
    }
}
