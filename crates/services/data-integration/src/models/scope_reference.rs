// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A scope reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScopeReference {
    /// The reference object.
    pub reference_object: String,
    /// The type of the reference.
    pub reference_type: Option<models::ScopeReferenceReferenceType>,
    /// The ref object name.
    pub ref_object_name: Option<String>,
}

model! {
    ScopeReference {
        required {
            reference_object = "referenceObject", with_reference_object(String);
        }
        optional {
            reference_type = "referenceType",
                with_reference_type(models::ScopeReferenceReferenceType);
            ref_object_name = "refObjectName", with_ref_object_name(String);
        }
    }
}
