// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A documents configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentsConfiguration {
    /// The configuration.
    pub config: Option<BTreeMap<String, String>>,
}

model! {
    DocumentsConfiguration {
        optional {
            config = "config", with_config({String});
        }
    }
}
