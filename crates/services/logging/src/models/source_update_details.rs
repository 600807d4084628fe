// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The details of a source update.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SourceUpdateDetails {
    /// The parameters.
    pub parameters: Option<BTreeMap<String, String>>,
}

model! {
    SourceUpdateDetails {
        optional {
            parameters = "parameters", with_parameters({String});
        }
    }
}
