// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an object storage target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageTargetDetails {
    /// The namespace.
    pub namespace: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: String,
    /// The prefix of the object names.
    pub object_name_prefix: Option<String>,
    /// The batch rollover size, in MB.
    pub batch_rollover_size_in_mbs: Option<i64>,
    /// The batch rollover time, in milliseconds.
    pub batch_rollover_time_in_ms: Option<i64>,
}

model! {
    ObjectStorageTargetDetails, "kind" = "objectStorage" {
        required {
            bucket_name = "bucketName", with_bucket_name(String);
        }
        optional {
            namespace = "namespace", with_namespace(String);
            object_name_prefix = "objectNamePrefix", with_object_name_prefix(String);
            batch_rollover_size_in_mbs = "batchRolloverSizeInMBs",
                with_batch_rollover_size_in_mbs(i64);
            batch_rollover_time_in_ms = "batchRolloverTimeInMs",
                with_batch_rollover_time_in_ms(i64);
        }
    }
}
