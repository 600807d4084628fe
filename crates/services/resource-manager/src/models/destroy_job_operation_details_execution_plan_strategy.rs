// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the execution plan strategy of destroy job operation details.
    pub enum DestroyJobOperationDetailsExecutionPlanStrategy {
        AutoApproved = "AUTO_APPROVED",
    }
}
