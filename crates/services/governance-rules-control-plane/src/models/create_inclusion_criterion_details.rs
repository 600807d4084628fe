// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an inclusion criterion to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateInclusionCriterionDetails {
    /// The OCID of the governance rule.
    pub governance_rule_id: String,
    /// The type.
    pub type_: models::InclusionCriterionType,
    /// The association.
    pub association: Option<models::Association>,
}

model! {
    CreateInclusionCriterionDetails {
        required {
            governance_rule_id = "governanceRuleId", with_governance_rule_id(String);
            type_ = "type", with_type(models::InclusionCriterionType);
        }
        optional {
            association = "association", with_association(models::Association);
        }
    }
}
