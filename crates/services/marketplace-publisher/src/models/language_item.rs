// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A language item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageItem {
    /// The name.
    pub name: String,
    /// The code.
    pub code: String,
}

model! {
    LanguageItem {
        required {
            name = "name", with_name(String);
            code = "code", with_code(String);
        }
    }
}
