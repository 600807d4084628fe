// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dedicated capacity source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedCapacitySource {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    DedicatedCapacitySource, "capacityType" = "DEDICATED" {
        compartment_id = "compartmentId";
    }
}
