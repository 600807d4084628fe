// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of license records to upload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUploadLicenseRecordsDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the file.
    pub file_name: String,
    /// The file content.
    pub file_content: String,
}

model! {
    BulkUploadLicenseRecordsDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            file_name = "fileName", with_file_name(String);
            file_content = "fileContent", with_file_content(String);
        }
    }
}
