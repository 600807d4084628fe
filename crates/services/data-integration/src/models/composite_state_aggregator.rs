// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the composite state aggregator of a composite state.
    pub enum CompositeStateAggregator {
        TaskSchedule = "TASK_SCHEDULE",
        Task = "TASK",
        TaskOperator = "TASK_OPERATOR",
    }
}
