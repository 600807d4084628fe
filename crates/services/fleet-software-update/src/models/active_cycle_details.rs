// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an active cycle.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActiveCycleDetails {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
}

model! {
    ActiveCycleDetails {
        id = "id";
        display_name = "displayName";
    }
}
