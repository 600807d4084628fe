// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation of a blocklist.
    pub enum BlocklistOperation {
        CreateFleet = "CREATE_FLEET",
        DeleteFleet = "DELETE_FLEET",
        MoveFleet = "MOVE_FLEET",
        UpdateFleet = "UPDATE_FLEET",
        UpdateFleetAgentConfiguration = "UPDATE_FLEET_AGENT_CONFIGURATION",
        DeleteJavaInstallation = "DELETE_JAVA_INSTALLATION",
        CreateJavaInstallation = "CREATE_JAVA_INSTALLATION",
        CollectJfr = "COLLECT_JFR",
        RequestCryptoEventAnalysis = "REQUEST_CRYPTO_EVENT_ANALYSIS",
        RequestPerformanceTuningAnalysis = "REQUEST_PERFORMANCE_TUNING_ANALYSIS",
        RequestJavaMigrationAnalysis = "REQUEST_JAVA_MIGRATION_ANALYSIS",
        DeleteJmsReport = "DELETE_JMS_REPORT",
        ScanJavaServerUsage = "SCAN_JAVA_SERVER_USAGE",
        ScanLibraryUsage = "SCAN_LIBRARY_USAGE",
        ScanLibraryDynamicUsage = "SCAN_LIBRARY_DYNAMIC_USAGE",
        ExportDataCsv = "EXPORT_DATA_CSV",
        CreateDrsFile = "CREATE_DRS_FILE",
        UpdateDrsFile = "UPDATE_DRS_FILE",
        DeleteDrsFile = "DELETE_DRS_FILE",
        EnableDrs = "ENABLE_DRS",
        DisableDrs = "DISABLE_DRS",
    }
}
