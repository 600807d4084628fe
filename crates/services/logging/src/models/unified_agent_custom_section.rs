// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A unified agent custom section.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentCustomSection {
    /// The name.
    pub name: Option<String>,
    /// The parameters.
    pub params: Option<BTreeMap<String, String>>,
}

model! {
    UnifiedAgentCustomSection {
        optional {
            name = "name", with_name(String);
            params = "params", with_params({String});
        }
    }
}
