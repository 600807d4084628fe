// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An alarm suppression compartment target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmSuppressionCompartmentTarget {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether to include the resources of all levels of child compartments.
    pub compartment_id_in_subtree: Option<bool>,
}

model! {
    AlarmSuppressionCompartmentTarget, "targetType" = "COMPARTMENT" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            compartment_id_in_subtree = "compartmentIdInSubtree",
                with_compartment_id_in_subtree(bool);
        }
    }
}
