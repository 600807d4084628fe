// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the execution plan strategy of a destroy job operation.
    pub enum DestroyJobOperationExecutionPlanStrategy {
        AutoApproved = "AUTO_APPROVED",
    }
}
