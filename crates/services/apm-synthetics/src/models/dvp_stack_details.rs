// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a dvp stack.
    ///
    /// The field `dvpStackType` selects the variant.
    pub enum DvpStackDetails by "dvpStackType" {
        OracleRmStack(models::OracleRMStack) = "ORACLE_RM_STACK", as_oracle_rm_stack;
    }
    shared {
        /// The dvp version.
        dvp_version = "dvpVersion", str, in OracleRmStack;
    }
}
