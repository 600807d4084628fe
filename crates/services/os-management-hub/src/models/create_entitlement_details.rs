// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an entitlement to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEntitlementDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The Customer Support Identifier (CSI).
    pub csi: String,
}

model! {
    CreateEntitlementDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            csi = "csi", with_csi(String);
        }
    }
}
