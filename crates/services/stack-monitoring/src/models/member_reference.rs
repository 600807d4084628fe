// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A member reference.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MemberReference {
    /// The OCID of the resource.
    pub id: String,
    /// The type.
    pub type_: models::MemberReferenceType,
    /// The type of the composite resource.
    pub composite_type: Option<String>,
}

model! {
    MemberReference {
        required {
            id = "id", with_id(String);
            type_ = "type", with_type(models::MemberReferenceType);
        }
        optional {
            composite_type = "compositeType", with_composite_type(String);
        }
    }
}
