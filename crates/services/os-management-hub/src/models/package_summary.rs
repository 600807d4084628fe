// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of a package.
    ///
    /// The field `packageClassification` selects the variant.
    pub enum PackageSummary by "packageClassification", sent {
        Available(models::AvailablePackageSummary) = "AVAILABLE", as_available;
        Installed(models::InstalledPackageSummary) = "INSTALLED", as_installed;
        Updatable(models::UpdatablePackageSummary) = "UPDATABLE", as_updatable;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Available Installed Updatable;
        /// The name.
        name = "name", str, in Available Installed Updatable;
        /// The type.
        type_ = "type", str, in Available Installed Updatable;
        /// The version.
        version = "version", str, in Available Installed Updatable;
        /// The architecture.
        architecture = "architecture", copy models::PackageArchitecture, in Available Installed
            Updatable;
        /// The software sources.
        software_sources = "softwareSources", ref [models::SoftwareSourceDetails], in Available
            Installed Updatable;
    }
}
