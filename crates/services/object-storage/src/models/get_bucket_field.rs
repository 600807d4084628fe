// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `GetBucket`.
    pub enum GetBucketField {
        ApproximateCount = "approximateCount",
        ApproximateSize = "approximateSize",
        AutoTiering = "autoTiering",
    }
}
