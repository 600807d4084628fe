// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a dedicated capacity source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDedicatedCapacitySourceDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    CreateDedicatedCapacitySourceDetails, "capacityType" = "DEDICATED" {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
