// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// The basis.
    pub basis: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the compartment of the resource.
    pub resource_compartment_id: String,
    /// The conditions.
    pub conditions: Vec<models::Condition>,
    /// Whether resources match all rules or any of them.
    pub match_condition: Option<models::RuleMatchCondition>,
    /// Whether to include the resources of all levels of child compartments.
    pub compartment_id_in_subtree: Option<bool>,
}

model! {
    Rule {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            resource_compartment_id = "resourceCompartmentId", with_resource_compartment_id(String);
            conditions = "conditions", with_conditions([models::Condition]);
        }
        optional {
            basis = "basis", with_basis(String);
            match_condition = "matchCondition", with_match_condition(models::RuleMatchCondition);
            compartment_id_in_subtree = "compartmentIdInSubtree",
                with_compartment_id_in_subtree(bool);
        }
    }
}
