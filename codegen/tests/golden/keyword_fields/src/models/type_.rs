// @generated from spec/keyword-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::keyword_fields::models;

/// A type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Type {
    /// The type.
    pub type_: models::TypeType,
    /// The self.
    pub self_: String,
    /// The crate.
    pub crate_: Option<Box<Type>>,
    /// Whether `gen` applies.
    pub gen_: Option<bool>,
    /// The name.
    pub name: Option<String>,
    /// The map.
    pub map: Option<Value>,
}

model! {
    Type {
        required {
            type_ = "type", with_type(models::TypeType);
            self_ = "self", with_self(String);
        }
        optional {
            crate_ = "crate", with_crate(Box<Type>);
            gen_ = "gen", with_gen(bool);
            name = "name", with_name(String);
            map = "map", with_map(Value);
        }
    }
}
