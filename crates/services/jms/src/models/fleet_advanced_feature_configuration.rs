// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A fleet advanced feature configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetAdvancedFeatureConfiguration {
    /// The namespace for the advanced features of the fleet.
    pub analytic_namespace: String,
    /// The name of the bucket for JFR data and related data.
    pub analytic_bucket_name: String,
    /// The settings of lifecycle management.
    pub lcm: models::Lcm,
    /// The settings of the crypto event analysis.
    pub crypto_event_analysis: models::CryptoEventAnalysis,
    /// The settings of advanced usage tracking.
    pub advanced_usage_tracking: models::AdvancedUsageTracking,
    /// The settings of JDK Flight Recorder (JFR).
    pub jfr_recording: models::JfrRecording,
    /// The settings of the performance tuning analysis.
    pub performance_tuning_analysis: models::PerformanceTuningAnalysis,
    /// The settings of the Java migration analysis.
    pub java_migration_analysis: models::JavaMigrationAnalysis,
    /// The time of the last modification.
    pub time_last_modified: DateTime<Utc>,
}

model! {
    FleetAdvancedFeatureConfiguration {
        analytic_namespace = "analyticNamespace";
        analytic_bucket_name = "analyticBucketName";
        lcm = "lcm";
        crypto_event_analysis = "cryptoEventAnalysis";
        advanced_usage_tracking = "advancedUsageTracking";
        jfr_recording = "jfrRecording";
        performance_tuning_analysis = "performanceTuningAnalysis";
        java_migration_analysis = "javaMigrationAnalysis";
        time_last_modified = "timeLastModified";
    }
}
