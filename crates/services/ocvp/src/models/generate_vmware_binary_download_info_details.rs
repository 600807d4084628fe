// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of VMware binary download information to generate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateVmwareBinaryDownloadInfoDetails {
    /// The VMware binary file name.
    pub vmware_binary_file_name: String,
}

model! {
    GenerateVmwareBinaryDownloadInfoDetails {
        required {
            vmware_binary_file_name = "vmwareBinaryFileName", with_vmware_binary_file_name(String);
        }
    }
}
