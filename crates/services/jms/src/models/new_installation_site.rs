// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A new installation site.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NewInstallationSite {
    /// The OCID of the managed instance.
    pub managed_instance_id: String,
    /// The version of the Java release.
    pub release_version: String,
    /// The content type of the artifact.
    pub artifact_content_type: Option<models::NewInstallationSiteArtifactContentType>,
    /// The file system path of the installation.
    pub installation_path: Option<String>,
    /// Whether the installation is headless. Applies only to Oracle Linux in OCI.
    pub headless_mode: Option<bool>,
    /// Whether to force install.
    pub force_install: Option<bool>,
}

model! {
    NewInstallationSite {
        required {
            managed_instance_id = "managedInstanceId", with_managed_instance_id(String);
            release_version = "releaseVersion", with_release_version(String);
        }
        optional {
            artifact_content_type = "artifactContentType",
                with_artifact_content_type(models::NewInstallationSiteArtifactContentType);
            installation_path = "installationPath", with_installation_path(String);
            headless_mode = "headlessMode", with_headless_mode(bool);
            force_install = "forceInstall", with_force_install(bool);
        }
    }
}
