// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the work item type of a work item.
    pub enum WorkItemType {
        Lcm = "LCM",
        JfrCapture = "JFR_CAPTURE",
        JfrUpload = "JFR_UPLOAD",
        CryptoAnalysis = "CRYPTO_ANALYSIS",
        CryptoAnalysisMerge = "CRYPTO_ANALYSIS_MERGE",
        AdvancedUsageTracking = "ADVANCED_USAGE_TRACKING",
        AdvUsageServerMetadata = "ADV_USAGE_SERVER_METADATA",
        AdvUsageServerLibraries = "ADV_USAGE_SERVER_LIBRARIES",
        AdvUsageJavaLibraries = "ADV_USAGE_JAVA_LIBRARIES",
        AdvUsageJavaLibrariesDynamic = "ADV_USAGE_JAVA_LIBRARIES_DYNAMIC",
        PerformanceTuning = "PERFORMANCE_TUNING",
        JmigrateAnalysis = "JMIGRATE_ANALYSIS",
        JmigrateCreateReport = "JMIGRATE_CREATE_REPORT",
        Drs = "DRS",
    }
}
