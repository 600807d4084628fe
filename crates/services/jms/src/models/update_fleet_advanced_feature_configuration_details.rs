// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a fleet advanced feature configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFleetAdvancedFeatureConfigurationDetails {
    /// The namespace for the advanced features of the fleet.
    pub analytic_namespace: Option<String>,
    /// The name of the bucket for JFR data and related data.
    pub analytic_bucket_name: Option<String>,
    /// The settings of lifecycle management.
    pub lcm: Option<models::Lcm>,
    /// The settings of the crypto event analysis.
    pub crypto_event_analysis: Option<models::CryptoEventAnalysis>,
    /// The settings of advanced usage tracking.
    pub advanced_usage_tracking: Option<models::AdvancedUsageTracking>,
    /// The settings of JDK Flight Recorder (JFR).
    pub jfr_recording: Option<models::JfrRecording>,
    /// The settings of the performance tuning analysis.
    pub performance_tuning_analysis: Option<models::PerformanceTuningAnalysis>,
    /// The settings of the Java migration analysis.
    pub java_migration_analysis: Option<models::JavaMigrationAnalysis>,
    cleared: Vec<String>,
}

update! {
    UpdateFleetAdvancedFeatureConfigurationDetails {
        optional {
            analytic_namespace = "analyticNamespace", with_analytic_namespace(String),
                clear_analytic_namespace;
            analytic_bucket_name = "analyticBucketName", with_analytic_bucket_name(String),
                clear_analytic_bucket_name;
            lcm = "lcm", with_lcm(models::Lcm), clear_lcm;
            crypto_event_analysis = "cryptoEventAnalysis",
                with_crypto_event_analysis(models::CryptoEventAnalysis),
                clear_crypto_event_analysis;
            advanced_usage_tracking = "advancedUsageTracking",
                with_advanced_usage_tracking(models::AdvancedUsageTracking),
                clear_advanced_usage_tracking;
            jfr_recording = "jfrRecording", with_jfr_recording(models::JfrRecording),
                clear_jfr_recording;
            performance_tuning_analysis = "performanceTuningAnalysis",
                with_performance_tuning_analysis(models::PerformanceTuningAnalysis),
                clear_performance_tuning_analysis;
            java_migration_analysis = "javaMigrationAnalysis",
                with_java_migration_analysis(models::JavaMigrationAnalysis),
                clear_java_migration_analysis;
        }
    }
}
