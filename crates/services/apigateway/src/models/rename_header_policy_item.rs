// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rename header policy item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RenameHeaderPolicyItem {
    /// The start or origin.
    pub from: String,
    /// The end or target.
    pub to: String,
}

model! {
    RenameHeaderPolicyItem {
        required {
            from = "from", with_from(String);
            to = "to", with_to(String);
        }
    }
}
