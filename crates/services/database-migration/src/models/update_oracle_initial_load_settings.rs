// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in Oracle initial load settings.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleInitialLoadSettings {
    /// The parameters of Data Pump.
    pub data_pump_parameters: Option<models::UpdateDataPumpParameters>,
    /// The details of the target tablespaces.
    pub tablespace_details: Option<models::UpdateTargetTypeTablespaceDetails>,
    /// The directory object of the source database for the export.
    pub export_directory_object: Option<models::UpdateDirectoryObject>,
    /// The directory object of the target database for the import.
    pub import_directory_object: Option<models::UpdateDirectoryObject>,
    /// The mode of the Data Pump job.
    pub job_mode: Option<models::OracleInitialLoadSettingsJobMode>,
    /// The remapping of objects during processing.
    pub metadata_remaps: Option<Vec<models::MetadataRemap>>,
}

model! {
    UpdateOracleInitialLoadSettings {
        optional {
            data_pump_parameters = "dataPumpParameters",
                with_data_pump_parameters(models::UpdateDataPumpParameters);
            tablespace_details = "tablespaceDetails",
                with_tablespace_details(models::UpdateTargetTypeTablespaceDetails);
            export_directory_object = "exportDirectoryObject",
                with_export_directory_object(models::UpdateDirectoryObject);
            import_directory_object = "importDirectoryObject",
                with_import_directory_object(models::UpdateDirectoryObject);
            job_mode = "jobMode", with_job_mode(models::OracleInitialLoadSettingsJobMode);
            metadata_remaps = "metadataRemaps", with_metadata_remaps([models::MetadataRemap]);
        }
    }
}
