// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A file filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileFilter {
    /// The file paths.
    pub file_paths: Option<Vec<String>>,
}

model! {
    FileFilter {
        optional {
            file_paths = "filePaths", with_file_paths([String]);
        }
    }
}
