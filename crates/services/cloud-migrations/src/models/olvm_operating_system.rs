// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM operating system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmOperatingSystem {
    /// The boot sequence of the virtual machine.
    pub boot: Option<Vec<models::OlvmBootDevice>>,
    /// The kernel parameters that the virtual machine starts with. Applies to Linux.
    pub cmd_line: Option<String>,
    /// The custom part of the kernel command line of the host.
    pub custom_kernel_cmd_line: Option<String>,
    /// The path of a custom initial RAM disk, for Linux.
    pub init_rd: Option<String>,
    /// The kernel.
    pub kernel: Option<String>,
    /// The command line of the kernel, as reported by the running host.
    pub reported_kernel_cmd_line: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// The version.
    pub version: Option<models::OlvmVersion>,
}

model! {
    OlvmOperatingSystem {
        boot = "boot";
        cmd_line = "cmdLine";
        custom_kernel_cmd_line = "customKernelCmdLine";
        init_rd = "initRd";
        kernel = "kernel";
        reported_kernel_cmd_line = "reportedKernelCmdLine";
        type_ = "type";
        version = "version";
    }
}
