// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an agent installer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentInstallerSummary {
    /// The ID of the agent installer.
    pub agent_installer_id: i64,
    /// The agent installer description.
    pub agent_installer_description: String,
    /// The approximate size of the compressed file, in bytes.
    pub approximate_file_size_in_bytes: i64,
    /// The SHA256 digest.
    pub sha256: String,
    /// The operating system family.
    pub os_family: models::AgentInstallerOsFamily,
    /// The architecture of the platform.
    pub platform_architecture: models::AgentInstallerPlatformArchitecture,
    /// The type of the package.
    pub package_type: models::AgentInstallerPackageType,
    /// The version of the agent.
    pub agent_version: String,
    /// The Java version.
    pub java_version: String,
    /// The agent installer version.
    pub agent_installer_version: String,
}

model! {
    AgentInstallerSummary {
        agent_installer_id = "agentInstallerId";
        agent_installer_description = "agentInstallerDescription";
        approximate_file_size_in_bytes = "approximateFileSizeInBytes";
        sha256 = "sha256";
        os_family = "osFamily";
        platform_architecture = "platformArchitecture";
        package_type = "packageType";
        agent_version = "agentVersion";
        java_version = "javaVersion";
        agent_installer_version = "agentInstallerVersion";
    }
}
