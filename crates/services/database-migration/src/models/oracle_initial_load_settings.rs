// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Oracle initial load settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleInitialLoadSettings {
    /// The parameters of Data Pump.
    pub data_pump_parameters: Option<models::DataPumpParameters>,
    /// The details of the target tablespaces.
    pub tablespace_details: Option<models::TargetTypeTablespaceDetails>,
    /// The directory object of the source database for the export.
    pub export_directory_object: Option<models::DirectoryObject>,
    /// The directory object of the target database for the import.
    pub import_directory_object: Option<models::DirectoryObject>,
    /// The mode of the Data Pump job.
    pub job_mode: Option<models::OracleInitialLoadSettingsJobMode>,
    /// The remapping of objects during processing.
    pub metadata_remaps: Option<Vec<models::MetadataRemap>>,
}

model! {
    OracleInitialLoadSettings {
        data_pump_parameters = "dataPumpParameters";
        tablespace_details = "tablespaceDetails";
        export_directory_object = "exportDirectoryObject";
        import_directory_object = "importDirectoryObject";
        job_mode = "jobMode";
        metadata_remaps = "metadataRemaps";
    }
}
