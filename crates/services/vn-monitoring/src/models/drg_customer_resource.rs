// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A DRG customer resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrgCustomerResource {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The state.
    pub state: Option<String>,
}

model! {
    DrgCustomerResource {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        state = "state";
    }
}
