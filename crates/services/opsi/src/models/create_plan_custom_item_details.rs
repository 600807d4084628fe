// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a plan custom item to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePlanCustomItemDetails {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// Whether the chargeback plan can be customized.
    pub is_customizable: Option<bool>,
}

model! {
    CreatePlanCustomItemDetails {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(String);
            is_customizable = "isCustomizable", with_is_customizable(bool);
        }
    }
}
