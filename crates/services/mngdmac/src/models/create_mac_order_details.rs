// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a Mac order to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMacOrderDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description of the order.
    pub order_description: String,
    /// The number of Macs ordered.
    pub order_size: i64,
    /// The IP range of the order.
    pub ip_range: Option<String>,
    /// The shape.
    pub shape: models::MacOrderShape,
    /// The agreed commitment term of the Macs.
    pub commitment_term: models::MacOrderCommitmentTerm,
}

model! {
    CreateMacOrderDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            order_description = "orderDescription", with_order_description(String);
            order_size = "orderSize", with_order_size(i64);
            shape = "shape", with_shape(models::MacOrderShape);
            commitment_term = "commitmentTerm",
                with_commitment_term(models::MacOrderCommitmentTerm);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            ip_range = "ipRange", with_ip_range(String);
        }
    }
}
