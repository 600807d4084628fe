// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM selinux.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmSelinux {
    /// The enforcement mode of SELinux.
    pub se_linux_mode: Option<models::OlvmSelinuxSeLinuxMode>,
}

model! {
    OlvmSelinux {
        se_linux_mode = "seLinuxMode";
    }
}
