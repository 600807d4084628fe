// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an imported package.
    pub enum ImportedPackageStatus {
        Ready = "READY",
        OperationPending = "OPERATION_PENDING",
        Failed = "FAILED",
    }
}
