// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An address type rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddressTypeRule {
    /// The third party validation.
    pub third_party_validation: Option<models::AddressTypeRuleThirdPartyValidation>,
    /// The fields.
    pub fields: Vec<models::Field>,
}

model! {
    AddressTypeRule {
        third_party_validation = "thirdPartyValidation";
        fields = "fields";
    }
}
