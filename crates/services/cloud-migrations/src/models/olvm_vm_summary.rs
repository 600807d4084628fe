// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an OLVM VM.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmVmSummary {
    /// The number of active virtual machines on the host.
    pub active: Option<i64>,
    /// The number of virtual machines that are migrating to or from the host.
    pub migrating: Option<i64>,
    /// The total number.
    pub total: Option<i64>,
}

model! {
    OlvmVmSummary {
        active = "active";
        migrating = "migrating";
        total = "total";
    }
}
