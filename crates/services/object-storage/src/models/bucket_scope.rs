// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The scope in which the bucket name must be unique: the namespace (`NAMESPACE`) or the region
    /// (`REGION`). Virtual-hosted-style S3 URLs require `REGION`.
    pub enum BucketScope {
        Namespace = "NAMESPACE",
        Region = "REGION",
    }
}
