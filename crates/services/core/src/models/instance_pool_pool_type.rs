// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the pool type of an instance pool.
    pub enum InstancePoolPoolType {
        Instance = "INSTANCE",
        Gmc = "GMC",
    }
}
