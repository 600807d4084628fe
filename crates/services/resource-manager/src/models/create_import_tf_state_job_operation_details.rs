// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an import TF state job operation to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateImportTfStateJobOperationDetails {
    /// Whether Terraform providers are upgraded to the latest versions that the configuration
    /// allows.
    pub is_provider_upgrade_required: Option<bool>,
    /// The TF state base64 encoded.
    ///
    /// Encoded as base64.
    pub tf_state_base64_encoded: String,
}

model! {
    CreateImportTfStateJobOperationDetails, "operation" = "IMPORT_TF_STATE" {
        required {
            tf_state_base64_encoded = "tfStateBase64Encoded", with_tf_state_base64_encoded(String);
        }
        optional {
            is_provider_upgrade_required = "isProviderUpgradeRequired",
                with_is_provider_upgrade_required(bool);
        }
    }
}
