// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDrsFiles` can sort.
    pub enum ListDrsFilesSortBy {
        BucketName = "bucketName",
        Namespace = "namespace",
        DrsFileKey = "drsFileKey",
        DrsFileName = "drsFileName",
        ChecksumType = "checksumType",
        IsDefault = "isDefault",
    }
}
