// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An announcement compartment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnouncementCompartment {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    AnnouncementCompartment {
        compartment_id = "compartmentId";
    }
}
