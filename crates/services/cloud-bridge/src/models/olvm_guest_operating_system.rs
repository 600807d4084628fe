// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM guest operating system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmGuestOperatingSystem {
    /// The architecture.
    pub architecture: Option<String>,
    /// The code name of the operating system.
    pub codename: Option<String>,
    /// The distribution.
    pub distribution: Option<String>,
    /// The family.
    pub family: Option<String>,
    /// The kernel.
    pub kernel: Option<models::OlvmKernel>,
    /// The version.
    pub version: Option<models::OlvmVersion>,
}

model! {
    OlvmGuestOperatingSystem {
        architecture = "architecture";
        codename = "codename";
        distribution = "distribution";
        family = "family";
        kernel = "kernel";
        version = "version";
    }
}
