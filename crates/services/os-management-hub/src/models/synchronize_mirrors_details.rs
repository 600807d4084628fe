// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of mirrors to synchronize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SynchronizeMirrorsDetails {
    /// The software source list.
    pub software_source_list: Vec<String>,
}

model! {
    SynchronizeMirrorsDetails {
        required {
            software_source_list = "softwareSourceList", with_software_source_list([String]);
        }
    }
}
