// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Unified agent tail source advanced options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnifiedAgentTailSourceAdvancedOptions {
    /// Whether it is read from head.
    pub is_read_from_head: Option<bool>,
}

model! {
    UnifiedAgentTailSourceAdvancedOptions {
        optional {
            is_read_from_head = "isReadFromHead", with_is_read_from_head(bool);
        }
    }
}
