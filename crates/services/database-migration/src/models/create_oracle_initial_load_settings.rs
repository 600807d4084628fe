// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of Oracle initial load settings to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOracleInitialLoadSettings {
    /// The parameters of Data Pump.
    pub data_pump_parameters: Option<models::CreateDataPumpParameters>,
    /// The details of the target tablespaces.
    pub tablespace_details: Option<models::CreateTargetTypeTablespaceDetails>,
    /// The directory object of the source database for the export.
    pub export_directory_object: Option<models::CreateDirectoryObject>,
    /// The directory object of the target database for the import.
    pub import_directory_object: Option<models::CreateDirectoryObject>,
    /// The mode of the Data Pump job.
    pub job_mode: Option<models::OracleInitialLoadSettingsJobMode>,
    /// The remapping of objects during processing.
    pub metadata_remaps: Option<Vec<models::MetadataRemap>>,
}

model! {
    CreateOracleInitialLoadSettings {
        optional {
            data_pump_parameters = "dataPumpParameters",
                with_data_pump_parameters(models::CreateDataPumpParameters);
            tablespace_details = "tablespaceDetails",
                with_tablespace_details(models::CreateTargetTypeTablespaceDetails);
            export_directory_object = "exportDirectoryObject",
                with_export_directory_object(models::CreateDirectoryObject);
            import_directory_object = "importDirectoryObject",
                with_import_directory_object(models::CreateDirectoryObject);
            job_mode = "jobMode", with_job_mode(models::OracleInitialLoadSettingsJobMode);
            metadata_remaps = "metadataRemaps", with_metadata_remaps([models::MetadataRemap]);
        }
    }
}
