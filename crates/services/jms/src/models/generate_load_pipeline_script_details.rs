// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a load pipeline script to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateLoadPipelineScriptDetails {
    /// The name of the target bucket of the export.
    pub target_bucket_name: String,
    /// The namespace of the target bucket of the export.
    pub target_bucket_namespace: String,
    /// The region of the target bucket.
    pub target_bucket_region: String,
    /// The interval minutes.
    pub interval_minutes: Option<i64>,
}

model! {
    GenerateLoadPipelineScriptDetails {
        required {
            target_bucket_name = "targetBucketName", with_target_bucket_name(String);
            target_bucket_namespace = "targetBucketNamespace", with_target_bucket_namespace(String);
            target_bucket_region = "targetBucketRegion", with_target_bucket_region(String);
        }
        optional {
            interval_minutes = "intervalMinutes", with_interval_minutes(i64);
        }
    }
}
