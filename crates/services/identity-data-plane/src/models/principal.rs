// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A principal.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Principal {
    /// The OCID of the subject.
    pub subject_id: String,
    /// The OCID of the tenant.
    pub tenant_id: String,
    /// The claims.
    pub claims: Vec<models::Claim>,
}

model! {
    Principal {
        subject_id = "subjectId";
        tenant_id = "tenantId";
        claims = "claims";
    }
}
