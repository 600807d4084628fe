// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL response time distribution aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlResponseTimeDistributionAggregation {
    /// The ID of the response time bucket, such as `<= 3 secs`.
    pub bucket_id: String,
    /// The number of executions.
    pub executions_count: i64,
}

model! {
    SqlResponseTimeDistributionAggregation {
        bucket_id = "bucketId";
        executions_count = "executionsCount";
    }
}
