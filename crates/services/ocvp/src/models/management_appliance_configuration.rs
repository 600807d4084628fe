// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A management appliance configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementApplianceConfiguration {
    /// Whether metrics collection is enabled.
    pub is_metrics_collection_enabled: bool,
    /// Whether log ingestion is enabled.
    pub is_log_ingestion_enabled: bool,
    /// The OCID of the support bundle bucket.
    pub support_bundle_bucket_id: Option<String>,
    /// The metrics.
    pub metrics: Option<Vec<String>>,
}

model! {
    ManagementApplianceConfiguration {
        required {
            is_metrics_collection_enabled = "isMetricsCollectionEnabled",
                with_is_metrics_collection_enabled(bool);
            is_log_ingestion_enabled = "isLogIngestionEnabled", with_is_log_ingestion_enabled(bool);
        }
        optional {
            support_bundle_bucket_id = "supportBundleBucketId",
                with_support_bundle_bucket_id(String);
            metrics = "metrics", with_metrics([String]);
        }
    }
}
