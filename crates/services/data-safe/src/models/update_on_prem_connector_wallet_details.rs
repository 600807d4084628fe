// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in an on prem connector wallet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOnPremConnectorWalletDetails {
    /// Whether it is update.
    pub is_update: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateOnPremConnectorWalletDetails {
        optional {
            is_update = "isUpdate", with_is_update(bool), clear_is_update;
        }
    }
}
