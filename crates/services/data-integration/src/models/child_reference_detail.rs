// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A child reference detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildReferenceDetail {
    /// The key of the object.
    pub key: Option<String>,
    /// The object that the reference points to.
    pub target_object: Option<Value>,
}

model! {
    ChildReferenceDetail {
        optional {
            key = "key", with_key(String);
            target_object = "targetObject", with_target_object(Value);
        }
    }
}
