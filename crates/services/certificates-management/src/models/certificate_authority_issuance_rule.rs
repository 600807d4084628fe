// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A certificate authority issuance rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateAuthorityIssuanceRule {
    /// The path length constraint.
    pub path_length_constraint: Option<i64>,
    /// The name constraint.
    pub name_constraint: Option<models::NameConstraint>,
}

model! {
    CertificateAuthorityIssuanceRule, "ruleType" = "CERTIFICATE_AUTHORITY_ISSUANCE_RULE" {
        optional {
            path_length_constraint = "pathLengthConstraint", with_path_length_constraint(i64);
            name_constraint = "nameConstraint", with_name_constraint(models::NameConstraint);
        }
    }
}
