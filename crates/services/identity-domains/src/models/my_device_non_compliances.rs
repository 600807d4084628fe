// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// My device non compliances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyDeviceNonCompliances {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The action.
    pub action: models::MyDeviceNonCompliancesAction,
}

model! {
    MyDeviceNonCompliances {
        name = "name";
        value = "value";
        action = "action";
    }
}
