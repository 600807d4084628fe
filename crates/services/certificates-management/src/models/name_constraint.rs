// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A name constraint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NameConstraint {
    /// The permitted subtrees.
    pub permitted_subtree: Option<Vec<models::NameConstraintSubtreeNode>>,
    /// The excluded subtrees.
    pub excluded_subtree: Option<Vec<models::NameConstraintSubtreeNode>>,
}

model! {
    NameConstraint {
        optional {
            permitted_subtree = "permittedSubtree",
                with_permitted_subtree([models::NameConstraintSubtreeNode]);
            excluded_subtree = "excludedSubtree",
                with_excluded_subtree([models::NameConstraintSubtreeNode]);
        }
    }
}
