// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an entitlement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntitlementSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The Customer Support Identifier (CSI).
    pub csi: String,
    /// The name of the vendor.
    pub vendor_name: String,
}

model! {
    EntitlementSummary {
        compartment_id = "compartmentId";
        csi = "csi";
        vendor_name = "vendorName";
    }
}
