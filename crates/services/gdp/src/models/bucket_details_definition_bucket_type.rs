// @generated from spec/gdp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the bucket type of a bucket details definition.
    pub enum BucketDetailsDefinitionBucketType {
        Source = "SOURCE",
        Transfer = "TRANSFER",
        Reject = "REJECT",
        Destination = "DESTINATION",
    }
}
