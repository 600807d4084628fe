// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A container configuration file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerConfigFile {
    /// The name of the file.
    pub file_name: String,
    /// The data.
    ///
    /// Encoded as base64.
    pub data: String,
    /// The path.
    pub path: Option<String>,
}

model! {
    ContainerConfigFile {
        required {
            file_name = "fileName", with_file_name(String);
            data = "data", with_data(String);
        }
        optional {
            path = "path", with_path(String);
        }
    }
}
