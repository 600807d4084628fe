// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An Oracle RM stack.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleRMStack {
    /// The dvp version.
    pub dvp_version: String,
    /// The OCID of the dvp stack.
    pub dvp_stack_id: String,
    /// The OCID of the dvp stream.
    pub dvp_stream_id: String,
}

model! {
    OracleRMStack, "dvpStackType" = "ORACLE_RM_STACK" {
        required {
            dvp_version = "dvpVersion", with_dvp_version(String);
            dvp_stack_id = "dvpStackId", with_dvp_stack_id(String);
            dvp_stream_id = "dvpStreamId", with_dvp_stream_id(String);
        }
    }
}
