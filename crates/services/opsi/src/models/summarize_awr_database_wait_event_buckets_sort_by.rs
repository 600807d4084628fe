// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeAwrDatabaseWaitEventBuckets` can sort.
    pub enum SummarizeAwrDatabaseWaitEventBucketsSortBy {
        Category = "CATEGORY",
        Percentage = "PERCENTAGE",
    }
}
