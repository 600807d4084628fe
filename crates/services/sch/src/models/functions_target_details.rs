// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a functions target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionsTargetDetails {
    /// The OCID of the function.
    pub function_id: String,
    /// The size limit of a batch in KB.
    pub batch_size_in_kbs: Option<i64>,
    /// The batch rollover size, as a number of messages. Mutually exclusive with `batchSizeInKbs`.
    pub batch_size_in_num: Option<i64>,
    /// The time limit of a batch in seconds.
    pub batch_time_in_sec: Option<i64>,
}

model! {
    FunctionsTargetDetails, "kind" = "functions" {
        required {
            function_id = "functionId", with_function_id(String);
        }
        optional {
            batch_size_in_kbs = "batchSizeInKbs", with_batch_size_in_kbs(i64);
            batch_size_in_num = "batchSizeInNum", with_batch_size_in_num(i64);
            batch_time_in_sec = "batchTimeInSec", with_batch_time_in_sec(i64);
        }
    }
}
