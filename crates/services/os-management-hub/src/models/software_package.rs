// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A software package.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwarePackage {
    /// The display name.
    pub display_name: String,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: String,
    /// The version.
    pub version: String,
    /// The architecture.
    pub architecture: Option<models::SoftwarePackageArchitecture>,
    /// The time of the last modification of the package.
    pub last_modified_date: Option<String>,
    /// The checksum.
    pub checksum: Option<String>,
    /// The type of the checksum.
    pub checksum_type: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The size in bytes.
    pub size_in_bytes: Option<i64>,
    /// The dependencies.
    pub dependencies: Option<Vec<models::SoftwarePackageDependency>>,
    /// The files.
    pub files: Option<Vec<models::SoftwarePackageFile>>,
    /// The software sources.
    pub software_sources: Option<Vec<models::SoftwareSourceDetails>>,
    /// Whether this is the latest version, or whether to include only the latest versions.
    pub is_latest: Option<bool>,
    /// The operating system families.
    pub os_families: Option<Vec<models::OsFamily>>,
}

model! {
    SoftwarePackage {
        display_name = "displayName";
        name = "name";
        type_ = "type";
        version = "version";
        architecture = "architecture";
        last_modified_date = "lastModifiedDate";
        checksum = "checksum";
        checksum_type = "checksumType";
        description = "description";
        size_in_bytes = "sizeInBytes";
        dependencies = "dependencies";
        files = "files";
        software_sources = "softwareSources";
        is_latest = "isLatest";
        os_families = "osFamilies";
    }
}
