// @generated from spec/vault.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a target system.
    ///
    /// The field `targetSystemType` selects the variant.
    pub enum TargetSystemDetails by "targetSystemType" {
        Adb(models::AdbTargetSystemDetails) = "ADB", as_adb;
        Function(models::FunctionTargetSystemDetails) = "FUNCTION", as_function;
    }
}
