// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The optional fields to include in the response.
    pub enum GetBucketField {
        ApproximateCount = "approximateCount",
        ApproximateSize = "approximateSize",
        AutoTiering = "autoTiering",
    }
}
