// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the wait after of a start migration.
    pub enum StartMigrationWaitAfter {
        OdmsValidateTgt = "ODMS_VALIDATE_TGT",
        OdmsValidateSrc = "ODMS_VALIDATE_SRC",
        OdmsValidatePremigrationAdvisor = "ODMS_VALIDATE_PREMIGRATION_ADVISOR",
        OdmsValidateGgHub = "ODMS_VALIDATE_GG_HUB",
        OdmsValidateDatapumpSettings = "ODMS_VALIDATE_DATAPUMP_SETTINGS",
        OdmsValidateDatapumpSettingsSrc = "ODMS_VALIDATE_DATAPUMP_SETTINGS_SRC",
        OdmsValidateDatapumpSettingsTgt = "ODMS_VALIDATE_DATAPUMP_SETTINGS_TGT",
        OdmsValidateDatapumpSrc = "ODMS_VALIDATE_DATAPUMP_SRC",
        OdmsValidateDatapumpEstimateSrc = "ODMS_VALIDATE_DATAPUMP_ESTIMATE_SRC",
        OdmsFetchMetadataSrc = "ODMS_FETCH_METADATA_SRC",
        OdmsFetchMetadataTgt = "ODMS_FETCH_METADATA_TGT",
        OdmsValidate = "ODMS_VALIDATE",
        OdmsPrepare = "ODMS_PREPARE",
        OdmsInitializeReplicationInfrastructure = "ODMS_INITIALIZE_REPLICATION_INFRASTRUCTURE",
        OdmsInitialLoadExport = "ODMS_INITIAL_LOAD_EXPORT",
        OdmsDataUpload = "ODMS_DATA_UPLOAD",
        OdmsMetadataTransfer = "ODMS_METADATA_TRANSFER",
        OdmsInitialLoadExportDataUpload = "ODMS_INITIAL_LOAD_EXPORT_DATA_UPLOAD",
        OdmsInitialLoadImport = "ODMS_INITIAL_LOAD_IMPORT",
        OdmsPostInitialLoad = "ODMS_POST_INITIAL_LOAD",
        OdmsPrepareReplicationTarget = "ODMS_PREPARE_REPLICATION_TARGET",
        OdmsMonitorReplicationLag = "ODMS_MONITOR_REPLICATION_LAG",
        OdmsSwitchover = "ODMS_SWITCHOVER",
        OdmsCleanup = "ODMS_CLEANUP",
    }
}
