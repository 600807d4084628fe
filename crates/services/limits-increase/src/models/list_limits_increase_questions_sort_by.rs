// @generated from spec/limits-increase.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListLimitsIncreaseQuestions` can sort.
    pub enum ListLimitsIncreaseQuestionsSortBy {
        ServiceName = "serviceName",
        LimitName = "limitName",
    }
}
